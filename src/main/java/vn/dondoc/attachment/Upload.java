package vn.dondoc.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.proposal.DocumentText;
import vn.dondoc.proposal.UnreadableDocument;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.text.ClassificationStamp;

/** A file that has passed all checks: size, kind by its content, no macros, a name that can be shown and saved. */
record Upload(String name, FileType type, byte[] content) {

    private static final Logger log = LoggerFactory.getLogger(Upload.class);
    private static final Pattern READABLE = Pattern.compile("(?i)\\.(txt|docx|pdf)$");
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST_MEGABYTES = 20;

    /** @throws Invalid at the field of the file */
    static Upload checked(MultipartFile file) {
        String field = file.getName();
        new Checks()
                .that(!file.isEmpty(), field, "fileEmpty")
                .that(file.getSize() <= (long) LARGEST_MEGABYTES * MEGABYTE, field, "fileTooLarge", LARGEST_MEGABYTES)
                .orThrow();
        FileName name = FileName.of(file.getOriginalFilename());
        byte[] content = content(file);
        try {
            FileType type = FileType.of(name, content);
            requireUnstamped(name, content);
            return new Upload(name.text(), type, content);
        } catch (FileRefused refused) {
            throw new Invalid(field, refused.reason(), refused.arguments());
        }
    }

    /** As far as its text can be read: a scan is a picture, and the form says what must not be put into it. */
    private static void requireUnstamped(FileName name, byte[] content) throws FileRefused {
        if (!READABLE.matcher(name.text()).find()) {
            return;
        }
        try {
            if (ClassificationStamp.stands(DocumentText.read(content, name.text(), content.length))) {
                throw new FileRefused("classifiedFile");
            }
        } catch (UnreadableDocument noText) {
            log.debug("No text in {}", name.text(), noText);
        }
    }

    String sha256() {
        return DigestUtils.sha256Hex(content);
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
