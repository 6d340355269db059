package vn.dondoc.conclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.Cycle;
import vn.dondoc.task.Due;
import vn.dondoc.task.DueKind;
import vn.dondoc.task.Force;
import vn.dondoc.task.Nature;

/** A directive as a row of its table, and back. */
final class DirectiveColumns {

    private DirectiveColumns() {}

    static @Nullable Object[] row(long sessionId, int ordinal, Directive directive) {
        Wording wording = directive.wording();
        Outcome outcome = directive.outcome();
        Due due = directive.due();
        Origin origin = directive.origin();
        return new @Nullable Object[] {
            sessionId,
            ordinal,
            wording.text(),
            wording.shortTitle(),
            wording.start(),
            wording.end(),
            directive.nature().name(),
            directive.force().name(),
            wording.issuerId(),
            wording.issuerText(),
            wording.addresseeText(),
            wording.field(),
            outcome.deliverable(),
            outcome.deliverableType(),
            outcome.targetValue(),
            outcome.targetUnit(),
            due.kind().name(),
            due.date(),
            due.cycle() == null ? null : due.cycle().name(),
            due.until(),
            due.event(),
            due.reviewOn(),
            due.within(),
            directive.starred(),
            origin.petitionId(),
            origin.indicatorName(),
            origin.projectName(),
            origin.proposalItem()
        };
    }

    static Directive directive(
            ResultSet rs,
            Map<Integer, List<UnitOrGroup>> leads,
            Map<Integer, List<UnitOrGroup>> coordinators,
            Map<Integer, List<Long>> references)
            throws SQLException {
        int ordinal = rs.getInt("ordinal");
        return new Directive(
                wording(rs),
                Nature.valueOf(rs.getString("nature")),
                Force.valueOf(rs.getString("force")),
                outcome(rs),
                due(rs),
                origin(rs, references.getOrDefault(ordinal, List.of())),
                rs.getBoolean("starred"),
                leads.getOrDefault(ordinal, List.of()),
                coordinators.getOrDefault(ordinal, List.of()));
    }

    private static Wording wording(ResultSet rs) throws SQLException {
        return new Wording(
                rs.getString("text"),
                rs.getString("short_title"),
                (Integer) rs.getObject("span_start"),
                (Integer) rs.getObject("span_end"),
                (Long) rs.getObject("issuer_id"),
                rs.getString("issuer_text"),
                rs.getString("addressee_text"),
                rs.getString("field"));
    }

    private static Outcome outcome(ResultSet rs) throws SQLException {
        return new Outcome(
                rs.getString("deliverable"),
                rs.getString("deliverable_type"),
                rs.getBigDecimal("target_value"),
                rs.getString("target_unit"));
    }

    private static Due due(ResultSet rs) throws SQLException {
        String cycle = rs.getString("cycle");
        return new Due(
                DueKind.valueOf(rs.getString("due_kind")),
                rs.getObject("due_date", LocalDate.class),
                cycle == null ? null : Cycle.valueOf(cycle),
                rs.getObject("until", LocalDate.class),
                rs.getString("event"),
                rs.getObject("review_on", LocalDate.class),
                rs.getObject("due_within", Integer.class));
    }

    private static Origin origin(ResultSet rs, List<Long> references) throws SQLException {
        return new Origin(
                (Long) rs.getObject("petition_id"),
                rs.getString("indicator_name"),
                rs.getString("project_name"),
                references,
                (Long) rs.getObject("proposal_item"));
    }

    /** Something that belongs to the directive of this ordinal. */
    record Listed<T>(int ordinal, T item) {

        static <T> Map<Integer, List<T>> byDirective(List<Listed<T>> listed) {
            return listed.stream()
                    .collect(Collectors.groupingBy(
                            Listed::ordinal, Collectors.mapping(Listed::item, Collectors.toList())));
        }
    }
}
