package vn.dondoc.proposal;

import static vn.dondoc.proposal.ExtractionTally.Count.DATED_FOUND;
import static vn.dondoc.proposal.ExtractionTally.Count.DATED_GOLD;
import static vn.dondoc.proposal.ExtractionTally.Count.DATED_HIT;
import static vn.dondoc.proposal.ExtractionTally.Count.DEADLINE_RIGHT;
import static vn.dondoc.proposal.ExtractionTally.Count.DIRECTIVES_FOUND;
import static vn.dondoc.proposal.ExtractionTally.Count.DIRECTIVES_GOLD;
import static vn.dondoc.proposal.ExtractionTally.Count.DIRECTIVES_HIT;
import static vn.dondoc.proposal.ExtractionTally.Count.DIRECTIVES_IGNORED;
import static vn.dondoc.proposal.ExtractionTally.Count.INDICATORS_FOUND;
import static vn.dondoc.proposal.ExtractionTally.Count.INDICATORS_GOLD;
import static vn.dondoc.proposal.ExtractionTally.Count.INDICATORS_HIT;
import static vn.dondoc.proposal.ExtractionTally.Count.LEAD_RIGHT;
import static vn.dondoc.proposal.ExtractionTally.Count.OPINIONS_TAKEN;
import static vn.dondoc.proposal.ExtractionTally.Count.PETITIONS_FOUND;
import static vn.dondoc.proposal.ExtractionTally.Count.PETITIONS_GOLD;
import static vn.dondoc.proposal.ExtractionTally.Count.PETITIONS_HIT;
import static vn.dondoc.proposal.ExtractionTally.Count.PLAN_RIGHT;
import static vn.dondoc.proposal.ExtractionTally.Count.REFS_FOUND;
import static vn.dondoc.proposal.ExtractionTally.Count.REFS_GOLD;
import static vn.dondoc.proposal.ExtractionTally.Count.REFS_HIT;
import static vn.dondoc.proposal.ExtractionTally.Count.RHYTHMS_GOLD;
import static vn.dondoc.proposal.ExtractionTally.Count.RHYTHMS_HIT;
import static vn.dondoc.proposal.ExtractionTally.Count.RHYTHM_RIGHT;
import static vn.dondoc.proposal.ExtractionTally.Count.YOY_RIGHT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** What was counted over one or several texts, and the figures that follow from it. */
final class ExtractionTally {

    enum Count {
        DIRECTIVES_GOLD,
        DIRECTIVES_FOUND,
        DIRECTIVES_HIT,
        DIRECTIVES_IGNORED,
        OPINIONS_TAKEN,
        LEAD_RIGHT,
        DEADLINE_RIGHT,
        RHYTHM_RIGHT,
        DATED_GOLD,
        DATED_FOUND,
        DATED_HIT,
        RHYTHMS_GOLD,
        RHYTHMS_HIT,
        REFS_GOLD,
        REFS_FOUND,
        REFS_HIT,
        INDICATORS_GOLD,
        INDICATORS_FOUND,
        INDICATORS_HIT,
        PLAN_RIGHT,
        YOY_RIGHT,
        PETITIONS_GOLD,
        PETITIONS_FOUND,
        PETITIONS_HIT
    }

    static final String HEAD = "document                         | gold pred  hit  P     R     F1    "
            + "| lead  dl    rec   dlrec | ind P  R     F1    plan  yoy   | pet P  R     F1";

    private final Map<Count, Long> counts = new EnumMap<>(Count.class);

    void add(Count count, long more) {
        counts.merge(count, more, Long::sum);
    }

    void add(Count count, boolean right) {
        add(count, right ? 1 : 0);
    }

    void add(ExtractionTally other) {
        other.counts.forEach(this::add);
    }

    long of(Count count) {
        return counts.getOrDefault(count, 0L);
    }

    double directives() {
        return directiveShares().f1();
    }

    double lead() {
        return share(LEAD_RIGHT, DIRECTIVES_HIT);
    }

    /** Share of the orders with a date whose date was found. */
    double dated() {
        return share(DATED_HIT, DATED_GOLD);
    }

    double indicators() {
        return indicatorShares().f1();
    }

    double petitions() {
        return petitionShares().f1();
    }

    private Shares directiveShares() {
        return shares(DIRECTIVES_HIT, DIRECTIVES_FOUND, DIRECTIVES_GOLD);
    }

    private Shares indicatorShares() {
        return shares(INDICATORS_HIT, INDICATORS_FOUND, INDICATORS_GOLD);
    }

    private Shares petitionShares() {
        return shares(PETITIONS_HIT, PETITIONS_FOUND, PETITIONS_GOLD);
    }

    private double share(Count part, Count whole) {
        return of(whole) == 0 ? Double.NaN : (double) of(part) / of(whole);
    }

    private Shares shares(Count hit, Count found, Count gold) {
        if (of(found) == 0 && of(gold) == 0) {
            return new Shares(1, 1, 1);
        }
        double precision = of(found) == 0 ? 0 : share(hit, found);
        double recall = of(gold) == 0 ? 0 : share(hit, gold);
        double sum = precision + recall;
        return new Shares(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-32s | %4d %4d %4d  %s | %s | %s %s | %s",
                name.substring(0, Math.min(32, name.length())),
                of(DIRECTIVES_GOLD),
                of(DIRECTIVES_FOUND),
                of(DIRECTIVES_HIT),
                directiveShares().print(),
                print(lead(), share(DEADLINE_RIGHT, DIRECTIVES_HIT), share(RHYTHM_RIGHT, DIRECTIVES_HIT), dated()),
                indicatorShares().print(),
                print(share(PLAN_RIGHT, INDICATORS_HIT), share(YOY_RIGHT, INDICATORS_HIT)),
                petitionShares().print());
    }

    String counted() {
        Shares refs = shares(REFS_HIT, REFS_FOUND, REFS_GOLD);
        return String.format(
                Locale.ROOT,
                "counts: directives gold %d pred %d hit %d (left out as ignored %d; wrong because an opinion %d); "
                        + "dated gold %d, dated pred %d, right date %d; recurring gold %d, right %d; refs P %s R %s; "
                        + "indicators gold %d pred %d hit %d; petitions gold %d pred %d hit %d",
                of(DIRECTIVES_GOLD),
                of(DIRECTIVES_FOUND),
                of(DIRECTIVES_HIT),
                of(DIRECTIVES_IGNORED),
                of(OPINIONS_TAKEN),
                of(DATED_GOLD),
                of(DATED_FOUND),
                of(DATED_HIT),
                of(RHYTHMS_GOLD),
                of(RHYTHMS_HIT),
                print(refs.precision()),
                print(refs.recall()),
                of(INDICATORS_GOLD),
                of(INDICATORS_FOUND),
                of(INDICATORS_HIT),
                of(PETITIONS_GOLD),
                of(PETITIONS_FOUND),
                of(PETITIONS_HIT));
    }

    static String print(double... shares) {
        return DoubleStream.of(shares).mapToObj(ExtractionTally::print).collect(Collectors.joining(" "));
    }

    private static String print(double share) {
        return Double.isNaN(share)
                ? "  -  "
                : new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    private record Shares(double precision, double recall, double f1) {

        String print() {
            return ExtractionTally.print(precision, recall, f1);
        }
    }
}
