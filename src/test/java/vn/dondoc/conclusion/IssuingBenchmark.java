package vn.dondoc.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long the office waits for a notice of 100 directives to become 100 tasks with all their processes. Not part of the
 * build: {@code mvn -q test -Dtest=IssuingBenchmark}.
 */
@Tag("benchmark")
class IssuingBenchmark extends AfterMeeting {

    private static final int DIRECTIVES = 100;
    private static final int RUNS = Integer.getInteger("dondoc.bench.runs", 9);
    private static final List<String> UNITS = List.of("nghean.sct", "nghean.snv", "nghean.stc", "nghean.xa1");

    @Test
    void aNoticeOfAHundredDirectives() {
        double[] seconds = new double[RUNS];
        for (int run = -2; run < RUNS; run++) {
            code = session("PEOPLE_COMMITTEE", office);
            approved(IntStream.range(0, DIRECTIVES)
                    .mapToObj(IssuingBenchmark::directive)
                    .toArray(DirectiveDraft[]::new));
            long began = System.nanoTime();
            commands.issue(code, freshNumber(), NOTICE.toString(), office);
            double took = (System.nanoTime() - began) / 1e9;
            System.out.printf("%s %.2f s%n", run < 0 ? "warming up" : "issued in", took);
            if (run >= 0) {
                seconds[run] = took;
            }
            assertThat(tasks()).hasSize(DIRECTIVES);
        }
        Arrays.sort(seconds);
        System.out.printf("p50 %.2f s, slowest %.2f s%n", seconds[(RUNS - 1) / 2], seconds[RUNS - 1]);
        assertThat(seconds[(RUNS - 1) / 2]).isLessThan(5);
        assertThat(jdbc.sql("""
                        select count(*) from engine.act_ru_execution e join task t
                            on split_part(e.business_key_, '~', 1) = t.code and e.id_ = e.proc_inst_id_
                         where t.session_code = ?""").param(code).query(Integer.class).single()).isEqualTo(3 * DIRECTIVES + DIRECTIVES / 4);
    }

    /** Of four one recurs and one has no date; each has a lead and two coordinators. */
    private static DirectiveDraft directive(int number) {
        DueDraft due =
                switch (number % 4) {
                    case 0 -> new DueDraft("PERIODIC", null, "MONTHLY", "2027-06-30", null, null);
                    case 1 -> review("2027-01-15");
                    default -> fixed("2027-01-15");
                };
        String lead = UNITS.get(number % UNITS.size());
        return draft(
                "Báo cáo kết quả thực hiện nhiệm vụ số " + number + " về Văn phòng",
                "SPECIFIC",
                null,
                due,
                List.of(lead),
                UNITS.stream().filter(unit -> !unit.equals(lead)).limit(2).toList());
    }
}
