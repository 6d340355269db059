package vn.dondoc.explanation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.explanation.Explanation;

/**
 * The explanations of a task as its page shows them.
 *
 * @param mayAsk whether the viewer can ask for one
 */
record TaskExplanations(List<Explanation> all, boolean mayAsk, LocalDate today) {

    static TaskExplanations of(List<Explanation> all, boolean mayAsk, Clock clock) {
        return new TaskExplanations(all, mayAsk, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** The oldest that the viewer can answer, or null. */
    public @Nullable Explanation answered() {
        return all.stream().filter(Explanation::mayAnswer).findFirst().orElse(null);
    }

    /** The oldest whose answer the viewer can judge, or null. */
    public @Nullable Explanation judged() {
        return all.stream().filter(Explanation::mayJudge).findFirst().orElse(null);
    }

    /** Whether the page shows the form of this name. */
    public boolean offers(String form) {
        return switch (form) {
            case "explanation" -> mayAsk;
            case "explanationAnswer" -> answered() != null;
            case "explanationAcceptance", "explanationReturn" -> judged() != null;
            default -> true;
        };
    }
}
