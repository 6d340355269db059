package vn.dondoc.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder with everything that the program's own server keeps. */
record DataDirectory(Path root) {

    /** Takes the folder for this program until the lock is closed; a second instance is refused. */
    FileChannel take() {
        try {
            Files.createDirectories(root, readableByOwner("rwx------"));
            return locked(
                    FileChannel.open(root.resolve("dondoc.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new StartMistake("data-not-writable", e, root);
        }
    }

    private FileChannel locked(FileChannel channel) throws IOException {
        if (tryLock(channel) == null) {
            channel.close();
            throw new StartMistake("second-instance", null, root);
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProgram) {
            return null;
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("server");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** File with the password of the server's owner, made at the first start and readable by its owner only. */
    Path password() throws IOException {
        Path file = root.resolve("password");
        if (!Files.exists(file)) {
            Files.createFile(file, readableByOwner("rw-------"));
            Files.writeString(file, Secret.random());
        }
        return file;
    }

    /** Extraction leaves the folder of the binaries open to everybody on the machine. */
    void closeBinariesToOthers() {
        var folder = binaries().toFile();
        if (folder.exists() && !(folder.setWritable(false, false) && folder.setWritable(true, true))) {
            throw new UncheckedIOException(new IOException("cannot protect " + folder));
        }
    }

    private static FileAttribute<?>[] readableByOwner(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
