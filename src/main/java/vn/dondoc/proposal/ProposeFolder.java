package vn.dondoc.proposal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.proposal.ProposeCommand.Refusal;

/** Writes {@code NAME.json} for every document of a folder; one that cannot be read is told and does not stop the others. */
final class ProposeFolder {

    private static final String DOCUMENTS = "*.{txt,docx,pdf,TXT,DOCX,PDF}";

    private final ProposeOptions options;
    private final Path target;
    private final PrintStream out;
    private final PrintStream err;
    private final Set<Path> written = new HashSet<>();

    ProposeFolder(ProposeOptions options, Path target, PrintStream out, PrintStream err) {
        this.options = options;
        this.target = target;
        this.out = out;
        this.err = err;
    }

    int run() throws IOException {
        List<Path> files = files();
        prepareTarget();
        for (Path file : files) {
            String complaint = complaint(file);
            if (complaint != null) {
                ProposeCommand.print(
                        err, ProposeCommand.message("proposal.command.bad-file", file.getFileName(), complaint));
            }
        }
        int bad = files.size() - written.size();
        ProposeCommand.print(out, ProposeCommand.message("proposal.command.summary", files.size(), bad, target));
        return bad == 0 ? ProposeCommand.DONE : ProposeCommand.FAILED;
    }

    static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? fileName : fileName.substring(0, dot);
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(options.source())) {
            throw new Refusal("proposal.command.no-folder", options.source());
        }
        List<Path> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(options.source(), DOCUMENTS)) {
            for (Path file : found) {
                files.add(file);
                names.add(file.getFileName().toString());
                names.add(stem(file.getFileName().toString()));
            }
        }
        for (String dated : options.dates().keySet()) {
            if (!names.contains(dated)) {
                throw new Refusal("proposal.command.no-file", dated);
            }
        }
        if (files.isEmpty()) {
            throw new Refusal("proposal.command.empty-folder", options.source());
        }
        Collections.sort(files);
        return files;
    }

    /** Other JSON files, annotations perhaps, stand beside the documents and must not be written over. */
    private void prepareTarget() throws IOException {
        if (Files.exists(target) && Files.isSameFile(target, options.source())) {
            throw new Refusal("proposal.command.same-folder");
        }
        try {
            Files.createDirectories(target);
        } catch (IOException e) {
            throw new Refusal("proposal.command.unwritable", target);
        }
    }

    /** Why there is no JSON for the file; null when there is. */
    private @Nullable String complaint(Path file) {
        Path json = target.resolve(stem(file.getFileName().toString()) + ".json");
        if (written.contains(json)) {
            return ProposeCommand.message("proposal.command.same-name", json.getFileName());
        }
        try {
            String proposal = ProposeCommand.propose(file, options);
            Files.write(json, (proposal + "\n").getBytes(StandardCharsets.UTF_8));
            written.add(json);
            return null;
        } catch (UnreadableDocument e) {
            return ProposeCommand.message(e.reason().messageKey());
        } catch (Refusal e) {
            return e.getMessage();
        } catch (IOException e) {
            return ProposeCommand.message("proposal.command.unreadable-file");
        }
    }
}
