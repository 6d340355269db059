package vn.dondoc.invitation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation says, in its reader's language; text and HTML are both made of it.
 *
 * @param facts names and values in order
 * @param note what the organizer adds, or null
 */
public record InvitationText(
        String subject,
        String greeting,
        String opening,
        List<Fact> facts,
        String agendaTitle,
        List<String> agenda,
        @Nullable String note,
        List<String> closing) {

    /** One line of the letter, for example the place. */
    public record Fact(String name, String value) {}

    /** The note, paragraph by paragraph. */
    public List<String> noteLines() {
        return note == null ? List.of() : note.lines().toList();
    }

    /** The letter for those who read no HTML. */
    String plain() {
        StringBuilder text = new StringBuilder();
        text.append(greeting).append("\n\n").append(opening).append("\n\n");
        facts.forEach(fact ->
                text.append(fact.name()).append(": ").append(fact.value()).append('\n'));
        if (!agenda.isEmpty()) {
            text.append('\n').append(agendaTitle).append(":\n");
            agenda.forEach(item -> text.append("- ").append(item).append('\n'));
        }
        if (note != null) {
            text.append('\n').append(note).append('\n');
        }
        text.append('\n').append(String.join("\n", closing)).append('\n');
        return text.toString();
    }
}
