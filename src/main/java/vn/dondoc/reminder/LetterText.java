package vn.dondoc.reminder;

import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.reminder.DigestWords.Part;
import vn.dondoc.reminder.DigestWords.Row;

/**
 * What the letter of a digest says; text and HTML are both made of it.
 *
 * @param digestAddress of the digest in the program, empty where the installation's own address is not known
 * @param choicesAddress where the reader ends these letters
 */
record LetterText(
        String subject,
        String title,
        String greeting,
        String opening,
        List<Part> parts,
        String closing,
        String open,
        String digestAddress,
        String choices,
        String choicesAddress) {

    /** The letter for those who read no HTML. */
    String plain(BaseAddress base) {
        StringBuilder text = new StringBuilder();
        text.append(greeting).append("\n\n").append(opening).append('\n');
        for (Part part : parts) {
            text.append('\n').append(part.title()).append('\n');
            part.rows().forEach(row -> row(text, row, base));
        }
        text.append('\n').append(closing).append('\n');
        if (!digestAddress.isEmpty()) {
            text.append(open).append(": ").append(digestAddress).append('\n');
        }
        return text.append("\n-- \n")
                .append(choices)
                .append(choicesAddress.isEmpty() ? "" : " " + choicesAddress)
                .append('\n')
                .toString();
    }

    private static void row(StringBuilder text, Row row, BaseAddress base) {
        text.append("- ").append(row.title());
        if (!row.code().isEmpty()) {
            text.append(" (").append(row.code()).append(')');
        }
        text.append('\n');
        Stream.of(row.when(), row.step(), row.absent(), base.isKnown() ? base.of(row.path()) : null)
                .filter(each -> each != null && !each.isEmpty())
                .forEach(each -> text.append("  ").append(each).append('\n'));
    }
}
