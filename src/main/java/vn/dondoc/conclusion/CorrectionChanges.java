package vn.dondoc.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a correction does to the directives in force.
 *
 * @param lines in the order in which they shall stand
 * @param removed codes of the directives that are taken back
 */
record CorrectionChanges(List<Line> lines, List<String> removed) {

    /** @param code of the issued directive; null for a new one */
    record Line(@Nullable String code, Directive directive, boolean changed) {}

    /**
     * Compares what the corrected directives order with what is in force.
     *
     * @param inForce the directives in force by their codes
     * @param read the corrected directives, each with the code that it stands for
     */
    static CorrectionChanges of(Map<String, Directive> inForce, List<CorrectedDirective> asked, List<Directive> read) {
        List<Line> lines = new ArrayList<>();
        List<String> removed = new ArrayList<>(inForce.keySet());
        for (int i = 0; i < read.size(); i++) {
            String code = asked.get(i).code();
            removed.remove(code);
            Directive before = code == null ? null : inForce.get(code);
            lines.add(new Line(code, read.get(i), before == null || !ordersTheSame(before, read.get(i))));
        }
        return new CorrectionChanges(lines, removed);
    }

    boolean nothing() {
        return removed.isEmpty() && lines.stream().noneMatch(Line::changed);
    }

    /** The same task: whoever has it loses nothing and owes nothing else. */
    private static boolean ordersTheSame(Directive one, Directive other) {
        return one.wording().text().equals(other.wording().text())
                && one.nature() == other.nature()
                && one.force() == other.force()
                && one.due().equals(other.due())
                && one.leads().equals(other.leads())
                && one.coordinators().equals(other.coordinators())
                && sameOutcome(one.outcome(), other.outcome());
    }

    private static boolean sameOutcome(Outcome one, Outcome other) {
        boolean sameTarget = one.targetValue() == null || other.targetValue() == null
                ? Objects.equals(one.targetValue(), other.targetValue())
                : one.targetValue().compareTo(other.targetValue()) == 0;
        return sameTarget
                && Objects.equals(one.deliverable(), other.deliverable())
                && Objects.equals(one.targetUnit(), other.targetUnit());
    }
}
