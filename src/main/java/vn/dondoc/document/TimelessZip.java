package vn.dondoc.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a file's parts anew without the time of writing, so that the same parts give the same bytes. */
final class TimelessZip {

    /** The first day that the format knows. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip() {}

    static byte[] of(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream packed = new ZipOutputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(ALWAYS);
                packed.putNextEntry(entry);
                parts.transferTo(packed);
                packed.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
