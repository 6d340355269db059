package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

/** A text of one sentence in which a leader, who is invented, orders something. */
final class OneOrder {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private OneOrder() {}

    /** @param order what follows on "requires", without the full stop */
    static ProposedDirective read(String order) {
        return read(order, DAY);
    }

    static ProposedDirective read(String order, LocalDate day) {
        List<ProposedDirective> directives = all(order, day);
        assertThat(directives).extracting(ProposedDirective::text).containsExactly(order);
        return directives.get(0);
    }

    /** All orders of several sentences or clauses that the same leader says one after the other. */
    static List<ProposedDirective> all(String orders) {
        return all(orders, DAY);
    }

    private static List<ProposedDirective> all(String orders, LocalDate day) {
        String text = "Kết luận buổi làm việc, Chủ tịch UBND tỉnh Lê Minh Tú yêu cầu " + orders + ".";
        return new Proposer().propose(text, day).directives();
    }
}
