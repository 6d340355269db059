package vn.dondoc.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A document that is a packed folder (docx, xlsx, odt): it must be whole, modest when unpacked, and without macros. It is
 * read by its directory at the end, as office programs do: some writers tell the sizes of the entries only there.
 */
final class OfficeFile {

    private static final int MOST_ENTRIES = 5_000;
    private static final long LARGEST_UNPACKED = 300L * 1024 * 1024;
    private static final Pattern MACROS = Pattern.compile(
            "(.*/)?vbaproject[^/]*|(.*/)?vbadata\\.xml|basic/.*|scripts/.*|(.*/)?macrosheets/.*|(.*/)?activex/.*");

    private OfficeFile() {}

    /** @param required names of entries without which it is no such document */
    static void check(byte[] content, String... required) throws FileRefused {
        if (Bytes.startWith(content, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            throw new FileRefused("fileEncrypted");
        }
        if (!Bytes.startWith(content, 'P', 'K', 3, 4)) {
            throw new FileRefused("fileMismatch");
        }
        if (!entries(content).containsAll(List.of(required))) {
            throw new FileRefused("fileMismatch");
        }
    }

    private static Set<String> entries(byte[] content) throws FileRefused {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        int count = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                count++;
                names.add(entry.getName());
                refuseMacros(entry.getName());
                try (InputStream packed = zip.getInputStream(entry)) {
                    unpacked += unpacked(packed, LARGEST_UNPACKED - unpacked);
                }
                if (count > MOST_ENTRIES || unpacked > LARGEST_UNPACKED) {
                    throw new FileRefused("fileBomb");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FileRefused("fileBroken");
        }
        return names;
    }

    private static void refuseMacros(String entry) throws FileRefused {
        if (MACROS.matcher(entry.toLowerCase(Locale.ROOT)).matches()) {
            throw new FileRefused("fileMacros");
        }
    }

    /** Counts without keeping, and stops soon after the limit. */
    private static long unpacked(InputStream entry, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        for (int read = entry.read(buffer); read >= 0 && total <= limit; read = entry.read(buffer)) {
            total += read;
        }
        return total;
    }
}
