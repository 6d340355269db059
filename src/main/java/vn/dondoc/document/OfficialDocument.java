package vn.dondoc.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official paper as data. The writers escape and clean every word of it; they lay out, they do not decide.
 *
 * @param header null where the paper has none, as in {@link Form#PLAIN}
 * @param typeName tên loại, for example {@code THÔNG BÁO}; the title of a plain paper
 * @param abstractText trích yếu; the line below the title of a plain paper, may be empty
 * @param recipients the lines of nơi nhận, without dash; may be empty
 * @param draft bears the mark {@code DỰ THẢO} on each page
 * @param author written into the file's properties
 * @param created written into the file's properties: the only thing that differs between two runs
 */
public record OfficialDocument(
        Form form,
        @Nullable Header header,
        String typeName,
        String abstractText,
        Urgency urgency,
        List<Block> blocks,
        List<String> recipients,
        @Nullable Signature signature,
        boolean draft,
        String author,
        Instant created) {

    public OfficialDocument {
        blocks = List.copyOf(blocks);
        recipients = List.copyOf(recipients);
    }

    /** A memo without header, recipients and signature. */
    public static OfficialDocument plain(
            String title, String subtitle, List<Block> blocks, String author, Instant created) {
        return new OfficialDocument(
                Form.PLAIN, null, title, subtitle, Urgency.NORMAL, blocks, List.of(), null, false, author, created);
    }

    /** Type and abstract in one line, as lists of papers name it. */
    public String title() {
        return abstractText.isBlank() ? typeName : typeName + " " + abstractText;
    }
}
