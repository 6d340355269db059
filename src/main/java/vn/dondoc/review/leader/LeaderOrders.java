package vn.dondoc.review.leader;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.conclusion.Dictation;
import vn.dondoc.conclusion.DirectiveDraft;
import vn.dondoc.conclusion.DueDraft;
import vn.dondoc.organization.People;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.organization.Units;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.Host;
import vn.dondoc.session.Period;
import vn.dondoc.session.PeriodCalendar;
import vn.dondoc.session.UnreportedMeetings;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.ui.Languages;

/**
 * New directives on the review of a period. They go into the conclusion of a meeting: one for each leader and period,
 * which is begun with the first directive and takes the others until it is signed; what comes later begins another. The
 * office drafts, submits and issues that conclusion as any other.
 */
@Service
@Transactional
public class LeaderOrders {

    private static final Locale WRITTEN = Languages.VIETNAMESE;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_PRODUCT = 500;

    private final Leaders leaders;
    private final OpenedPeriods periods;
    private final UnreportedMeetings meetings;
    private final Dictation dictation;
    private final Units units;
    private final People people;
    private final MessageSource messages;
    private final JdbcClient jdbc;

    LeaderOrders(
            Leaders leaders,
            OpenedPeriods periods,
            UnreportedMeetings meetings,
            Dictation dictation,
            Units units,
            People people,
            MessageSource messages,
            JdbcClient jdbc) {
        this.leaders = leaders;
        this.periods = periods;
        this.meetings = meetings;
        this.dictation = dictation;
        this.units = units;
        this.people = people;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    /**
     * Adds a directive to the conclusion of the leader's meeting.
     *
     * @return the code of the meeting
     * @throws NotAllowed for anybody but a leader of the province and who acts in a leader's stead today
     * @throws Invalid with everything that is wrong in it
     */
    public String give(String code, NewOrder order, Viewer by) {
        Leaders.Voice voice = leaders.required(by);
        ReviewPeriod period = periods.begunForOne(code, by);
        Long chair = voice.personId();
        if (chair == null) {
            throw new Refused("review.overview.noPerson");
        }
        check(order, period);
        String meeting = open(period, chair, by).orElseGet(() -> begin(period, chair, by));
        try {
            dictation.add(meeting, opening(period, chair), draft(order, account(chair)), by);
        } catch (Invalid invalid) {
            throw new Invalid(invalid.errors().stream().map(LeaderOrders::named).toList());
        }
        return meeting;
    }

    private void check(NewOrder order, ReviewPeriod period) {
        String lead = order.lead();
        new Checks()
                .text(order.text(), "text", LONGEST_TEXT)
                .atMost(order.deliverable(), "deliverable", LONGEST_PRODUCT)
                .that(
                        lead != null
                                && units.byShortName(lead)
                                        .filter(unit -> unit.provinceId() == period.provinceId())
                                        .isPresent(),
                        "lead",
                        "review.overview.unknownUnit")
                .that(order.dueOn() != null || !order.natureOrUsual().scored(), "dueOn", "required")
                .orThrow();
    }

    /** The meeting to whose conclusion something can still be added. */
    private Optional<String> open(ReviewPeriod period, long chair, Viewer by) {
        return jdbc.sql("""
                        select s.code from review_meeting m join working_session s on s.id = m.session_id
                         where m.period_id = ? and m.chair_id = ? and s.stage in ('MEETING', 'DRAFTING', 'APPROVAL')
                         order by s.id desc""").params(period.id(), chair).query(String.class).list().stream()
                .filter(meeting -> dictation.takes(meeting, by))
                .findFirst();
    }

    private String begin(ReviewPeriod period, long chair, Viewer by) {
        String name = name(period.period());
        WorkingSession meeting = meetings.begin(
                messages.getMessage("review.overview.meeting.title", new Object[] {name}, WRITTEN),
                host(chair),
                chair,
                new Period(
                        messages.getMessage(period.period().label(), WRITTEN),
                        period.fromDay(),
                        period.toDay(),
                        PeriodCalendar.valueOf(period.calendar().name())),
                by);
        jdbc.sql("insert into review_meeting (session_id, period_id, chair_id) values (?, ?, ?)")
                .params(meeting.id(), period.id(), chair)
                .update();
        return meeting.code();
    }

    private Host host(long chair) {
        String kind = jdbc.sql("""
                        select u.kind from account a join unit u on u.id = a.unit_id
                         where a.person_id = ? and a.role = 'LEADER' order by a.id limit 1""").param(chair).query(String.class).single();
        UnitKind of = UnitKind.valueOf(kind);
        return of == UnitKind.PARTY_OFFICE || of == UnitKind.PARTY_BODY ? Host.PARTY : Host.PEOPLE_COMMITTEE;
    }

    private String opening(ReviewPeriod period, long chair) {
        return Objects.requireNonNull(messages.getMessage(
                "review.overview.meeting.opening",
                new Object[] {name(period.period()), people.get(chair).fullName()},
                WRITTEN));
    }

    /** The period in the middle of a sentence: quý III/2026. */
    private String name(ReportingPeriod period) {
        String label = messages.getMessage(period.label(), WRITTEN);
        return label.substring(0, 1).toLowerCase(WRITTEN) + label.substring(1);
    }

    private String account(long chair) {
        return jdbc.sql("select min(username) from account where person_id = ? and role = 'LEADER'")
                .param(chair)
                .query(String.class)
                .single();
    }

    private static DirectiveDraft draft(NewOrder order, String issuer) {
        DueDraft due = order.dueOn() == null
                ? null
                : new DueDraft("FIXED", order.dueOn().toString(), null, null, null, null, null);
        return new DirectiveDraft(
                order.text(),
                null,
                null,
                null,
                order.natureOrUsual().name(),
                null,
                issuer,
                null,
                null,
                null,
                order.deliverable(),
                null,
                null,
                null,
                order.lead() == null ? null : List.of(order.lead()),
                null,
                due,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static FieldError named(FieldError error) {
        String field = error.field();
        String own = field.startsWith("leads") ? "lead" : field.startsWith("due.") ? "dueOn" : field;
        return new FieldError(own, error.error(), error.arguments());
    }

    /** What was directed on the review of a period: units see what was issued to them. Latest meeting first. */
    @Transactional(readOnly = true)
    public List<GivenOrder> of(ReviewPeriod period, @Nullable String unit, Viewer viewer) {
        return jdbc.sql("""
                        select s.code as session, s.stage, p.full_name as chair, d.text, d.due_date, t.code as task, t.state as task_state,
                               (select string_agg(coalesce(u.name, g.name), ', ' order by l.ordinal)
                                  from directive_lead l left join unit u on u.id = l.unit_id left join unit_group g on g.id = l.group_id
                                 where l.directive_id = d.id) as leads
                          from review_meeting m
                          join working_session s on s.id = m.session_id
                          join person p on p.id = m.chair_id
                          join directive d on d.session_id = s.id and d.retired_by is null
                          left join task t on t.directive_id = d.id
                         where m.period_id = :period
                           and (:seesProvince and s.province_id = :province
                                or exists (select 1 from task_unit v where v.task_id = t.id and v.unit_id = any(:units)))
                           and (cast(:unit as text) is null
                                or exists (select 1 from directive_lead l join unit u on u.id = l.unit_id
                                            where l.directive_id = d.id and u.short_name = :unit))
                         order by s.id desc, d.ordinal, t.id limit 100""")
                .param("period", period.id())
                .param("seesProvince", viewer.seesProvince())
                .param("province", viewer.province())
                .param("units", viewer.units().toArray(Long[]::new))
                .param("unit", unit)
                .query(GivenOrder.class)
                .list();
    }
}
