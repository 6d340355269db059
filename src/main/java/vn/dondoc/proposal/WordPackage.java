package vn.dondoc.proposal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.proposal.UnreadableDocument.Reason;

/** The parts of a Word file. Refuses one with macros, and one that unpacks to far more than it is. */
final class WordPackage {

    private static final long MAX_UNPACKED_BYTES = 100L * 1024 * 1024;
    private static final long SMALL = 1024 * 1024;
    private static final int MOST_TIMES_ITS_SIZE = 100;
    private static final String RELATIONS = "_rels/.rels";
    private static final Pattern MAIN_PART =
            Pattern.compile("<Relationship\\s(?=[^>]*Type=\"[^\"]*/officeDocument\")[^>]*Target=\"/?([^\"]+)\"");

    private final Map<String, byte[]> parts = new HashMap<>();
    private final String main;

    private WordPackage(byte[] bytes) throws IOException {
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked += read(zip, entry, MAX_UNPACKED_BYTES - unpacked);
            }
        }
        byte[] relations = parts.get(RELATIONS);
        Matcher target = MAIN_PART.matcher(relations == null ? "" : new String(relations, StandardCharsets.UTF_8));
        main = target.find() ? target.group(1) : "word/document.xml";
    }

    static WordPackage of(byte[] bytes) throws IOException {
        WordPackage parts = new WordPackage(bytes);
        if (parts.parts.get(parts.main) == null) {
            throw new UnreadableDocument(Reason.NOT_A_DOCX);
        }
        return parts;
    }

    byte @Nullable [] body() {
        return parts.get(main);
    }

    byte @Nullable [] beside(String name) {
        return parts.get(main.substring(0, main.lastIndexOf('/') + 1) + name);
    }

    /** Every part is unpacked, so that none can hide its size, but only those with text are kept. */
    private long read(ZipInputStream zip, ZipEntry entry, long most) throws IOException {
        String name = entry.getName();
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw new UnreadableDocument(Reason.MACROS);
        }
        boolean kept = name.equals(RELATIONS) || name.endsWith(".xml");
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > most) {
                throw new UnreadableDocument(Reason.ZIP_BOMB);
            }
            part.write(buffer, 0, kept ? read : 0);
        }
        if (size > SMALL && size / MOST_TIMES_ITS_SIZE > entry.getCompressedSize()) {
            throw new UnreadableDocument(Reason.ZIP_BOMB);
        }
        if (kept) {
            parts.put(name, part.toByteArray());
        }
        return size;
    }
}
