package vn.dondoc.review.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.dondoc.review.Figure;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.Review;
import vn.dondoc.review.UnitLine;

/**
 * What the page of a review shows.
 *
 * @param exceptions units with overdue tasks, most of them first
 */
record ReviewPage(
        String code,
        LocalDate from,
        LocalDate to,
        LocalDate judgedOn,
        Instant asOf,
        boolean frozen,
        Show show,
        UnitOrder order,
        List<Group> groups,
        List<Line> exceptions,
        Line total) {

    private static final int EXCEPTIONS = 8;

    /** Like units with their sum. */
    record Group(LikeUnits units, List<Line> lines, Line sum) {}

    static ReviewPage of(Review review, Show show, UnitOrder order, Locale locale) {
        String tasks = "/reviews/" + review.code() + "/tasks?";
        return new ReviewPage(
                review.code(),
                review.period().from(),
                review.period().to(),
                review.judgedOn(),
                review.asOf(),
                review.frozen() != null,
                show,
                order,
                review.groups().stream()
                        .map(units -> group(review, units, order, tasks, locale))
                        .toList(),
                review.lines().stream()
                        .filter(line -> line.counts().of(Figure.OPEN_OVERDUE) > 0)
                        .sorted(UnitOrder.mostOverdue())
                        .limit(EXCEPTIONS)
                        .map(line -> line(line, tasks, locale))
                        .toList(),
                new Line(null, review.total(), tasks));
    }

    private static Group group(Review review, LikeUnits units, UnitOrder order, String tasks, Locale locale) {
        List<Line> lines = order.sorted(review.of(units)).stream()
                .map(line -> line(line, tasks, locale))
                .toList();
        return new Group(units, lines, new Line(null, review.sum(units), tasks + "group=" + units + "&"));
    }

    private static Line line(UnitLine line, String tasks, Locale locale) {
        return new Line(
                line.name(locale),
                line.shortName(),
                line.group(),
                line.counts(),
                tasks + "unit=" + line.shortName() + "&",
                line.standing());
    }

    public boolean empty() {
        return groups.isEmpty();
    }

    /** The orders in which the shown columns can stand. */
    public List<UnitOrder> orders() {
        return frozen ? List.of(UnitOrder.values()) : List.of(UnitOrder.PROVINCE, UnitOrder.OVERDUE);
    }
}
