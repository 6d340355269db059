package vn.dondoc.conclusion;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.feedback.Item;

/**
 * What is proposed for a conclusion, and how people decided on it so far.
 *
 * @param readBy full name of who had the text read
 */
public record ProposedDraft(String readBy, Instant readAt, List<Line> lines) {

    /**
     * One proposed directive.
     *
     * @param found what the program says of it besides
     * @param directive what is taken over where it is accepted as it is
     */
    public record Line(Item item, Found found, DirectiveDraft directive) {}

    /**
     * The words in which the text says something, each null where it does not.
     *
     * @param speaker who orders it
     * @param verb with which words
     * @param deadline until when
     * @param unfoundLead whom it addresses, where that is no unit of the province
     * @param unfoundCoordinators likewise those beside
     */
    public record Found(
            @Nullable String speaker,
            @Nullable String verb,
            @Nullable String deadline,
            @Nullable String unfoundLead,
            List<String> unfoundCoordinators) {}
}
