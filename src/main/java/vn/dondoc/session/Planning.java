package vn.dondoc.session;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Checks;
import vn.dondoc.session.NewSession.NewAgendaItem;
import vn.dondoc.session.NewSession.NewParticipant;
import vn.dondoc.session.NewSession.NewReference;
import vn.dondoc.text.SearchText;

/** Checks a session as it was entered and finds the units, persons, documents and sessions that it names. */
@Component
class Planning {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_LINE = 1000;

    private final Units units;
    private final People people;
    private final Officials officials;
    private final DocumentReferences documents;
    private final JdbcClient jdbc;
    private final Clock clock;

    Planning(
            Units units,
            People people,
            Officials officials,
            DocumentReferences documents,
            JdbcClient jdbc,
            Clock clock) {
        this.units = units;
        this.people = people;
        this.officials = officials;
        this.documents = documents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Plan plan(NewSession session, Viewer by) {
        Checks checks = new Checks();
        checkTexts(session, checks);
        LocalDate day = requireNonNullElse(session.date(), LocalDate.now(clock));
        Unit reporting = reportingUnit(session, by, day, checks);
        List<Chair> chairs = chairs(session, by, day, checks);
        List<Participant> participants = participants(session, by, checks);
        Long reporter = person(session.reporter(), "reporter", by, checks);
        Long previous = other(session.previousSession(), "previousSession", by, checks);
        Set<Long> related = related(session, by, checks);
        List<AgendaItem> agenda = agenda(session, by, checks);
        checkReferences(session, checks);
        checks.orThrow();
        List<Long> references = session.references().stream()
                .map(document -> documents.idOf(document, by.province()))
                .distinct()
                .toList();
        Unit reports = requireNonNull(reporting);
        return new Plan(
                requireNonNull(by.unitId()),
                schedule(session, reports.id(), reporter, previous, workProgramme(session, by)),
                new Attendance(chairs, participants, references, agenda, related),
                search(session, reports, chairs));
    }

    private static void checkTexts(NewSession session, Checks checks) {
        LocalDate from = session.period().from();
        LocalDate to = session.period().to();
        LocalTime starts = session.startsAt();
        LocalTime ends = session.endsAt();
        checks.text(session.title(), "title", LONGEST_TITLE)
                .that(session.kind() != null, "kind", "required")
                .that(session.host() != null, "host", "required")
                .that(session.date() != null || !session.dateApproximate(), "date", "required")
                .that(starts == null || session.date() != null, "date", "required")
                .that(starts != null || ends == null, "startsAt", "required")
                .that(starts == null || ends == null || ends.isAfter(starts), "endsAt", "session.endsBefore")
                .atMost(session.workProgrammeNumber(), "workProgrammeNumber", 100)
                .that(from == null || to == null || !to.isBefore(from), "period.to", "session.periodReversed")
                .atMost(session.place(), "place", LONGEST_LINE)
                .atMost(session.period().label(), "period.label", LONGEST_LINE)
                .atMost(session.horizon(), "horizon", LONGEST_LINE)
                .atMost(session.workProgramme(), "workProgramme", LONGEST_LINE)
                .atMost(session.source().url(), "source.url", LONGEST_LINE)
                .atMost(session.source().author(), "source.author", LONGEST_LINE)
                .that(isWebAddress(session.source().url()), "source.url", "session.webAddress");
    }

    private static boolean isWebAddress(@Nullable String url) {
        return url == null || url.matches("https?://[^\\s\"<>]+");
    }

    private @Nullable Unit reportingUnit(NewSession session, Viewer by, LocalDate day, Checks checks) {
        String name = session.reportingUnit();
        if (name == null) {
            checks.that(false, "reportingUnit", "required");
            return null;
        }
        Optional<Unit> found = units.byShortName(name).filter(unit -> unit.provinceId() == by.province());
        checks.that(found.isPresent(), "reportingUnit", "session.unknownUnit", name);
        found.ifPresent(unit -> checks.that(unit.validOn(day), "reportingUnit", "session.unitNotValid", unit.name())
                .that(session.host() != Host.UNIT || by.worksIn(unit.id()), "reportingUnit", "session.ownUnitReports"));
        return found.orElse(null);
    }

    private List<Chair> chairs(NewSession session, Viewer by, LocalDate day, Checks checks) {
        checks.that(!session.chairs().isEmpty(), "chairs", "session.chairRequired");
        List<Chair> chairs = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < session.chairs().size(); i++) {
            String field = "chairs[" + i + "]";
            Long person = person(session.chairs().get(i), field, by, checks);
            if (person != null) {
                checks.that(seen.add(person), field, "session.chairTwice");
                chairs.add(new Chair(person, people.titles(person, day)));
            }
        }
        return chairs;
    }

    private List<Participant> participants(NewSession session, Viewer by, Checks checks) {
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < session.participants().size(); i++) {
            Participant one = participant(session.participants().get(i), "participants[" + i + "]", by, checks);
            if (one != null) {
                participants.add(one);
            }
        }
        return participants;
    }

    private @Nullable Participant participant(NewParticipant entered, String field, Viewer by, Checks checks) {
        long named = Stream.of(entered.unit(), entered.group(), entered.person(), entered.label())
                .filter(name -> name != null)
                .count();
        checks.that(named == 1, field, "session.oneParticipant");
        if (entered.unit() != null) {
            return found(
                            units.byShortName(entered.unit())
                                    .filter(unit -> unit.provinceId() == by.province())
                                    .map(unit -> Participant.unit(unit.id())),
                            field + ".unit",
                            "session.unknownUnit",
                            entered.unit(),
                            checks)
                    .orElse(null);
        }
        if (entered.group() != null) {
            return found(
                            units.groupByShortName(entered.group())
                                    .filter(group -> group.provinceId() == by.province())
                                    .map(group -> Participant.group(group.id())),
                            field + ".group",
                            "session.unknownGroup",
                            entered.group(),
                            checks)
                    .orElse(null);
        }
        if (entered.person() != null) {
            Long person = person(entered.person(), field + ".person", by, checks);
            return person == null ? null : Participant.person(person);
        }
        checks.atMost(entered.label(), field + ".label", LONGEST_LINE);
        return entered.label() == null ? null : Participant.named(entered.label());
    }

    private List<AgendaItem> agenda(NewSession session, Viewer by, Checks checks) {
        List<AgendaItem> agenda = new ArrayList<>();
        for (int i = 0; i < session.agenda().size(); i++) {
            NewAgendaItem item = session.agenda().get(i);
            String field = "agenda[" + i + "]";
            checks.text(item.text(), field + ".text", LONGEST_LINE)
                    .atMost(item.speaker(), field + ".speaker", LONGEST_LINE);
            Long speaker = item.speaker() == null
                    ? null
                    : officials.find(item.speaker(), by.province()).orElse(null);
            agenda.add(new AgendaItem(
                    item.time(),
                    requireNonNullElse(item.text(), ""),
                    speaker,
                    speaker == null ? item.speaker() : null));
        }
        return agenda;
    }

    private @Nullable Long workProgramme(NewSession session, Viewer by) {
        String number = session.workProgrammeNumber();
        return number == null
                ? null
                : documents.idOf(
                        new NewReference(ReferenceKind.PROGRAMME, number, null, null, session.workProgramme(), null),
                        by.province());
    }

    private @Nullable Long person(@Nullable String name, String field, Viewer by, Checks checks) {
        return name == null
                ? null
                : found(officials.find(name, by.province()), field, "session.unknownPerson", name, checks)
                        .orElse(null);
    }

    private Set<Long> related(NewSession session, Viewer by, Checks checks) {
        Set<Long> related = new HashSet<>();
        for (int i = 0; i < session.relatedSessions().size(); i++) {
            Long id = other(session.relatedSessions().get(i), "relatedSessions[" + i + "]", by, checks);
            if (id != null) {
                related.add(id);
            }
        }
        return related;
    }

    private @Nullable Long other(@Nullable String code, String field, Viewer by, Checks checks) {
        if (code == null) {
            return null;
        }
        Optional<Long> id = jdbc.sql("select id from working_session s where code = :code and " + SessionAccess.VISIBLE)
                .param("code", code.strip().toUpperCase(java.util.Locale.ROOT))
                .param("province", by.province())
                .param("seesProvince", by.seesProvince())
                .param("units", by.units())
                .query(Long.class)
                .optional();
        return found(id, field, "session.unknownSession", code, checks).orElse(null);
    }

    private static <T> Optional<T> found(Optional<T> one, String field, String error, String name, Checks checks) {
        checks.that(one.isPresent(), field, error, name);
        return one;
    }

    private static void checkReferences(NewSession session, Checks checks) {
        checks.that(
                session.kind() != SessionKind.INSPECTION
                        || !session.references().isEmpty(),
                "references[0].number",
                "session.inspectedRequired");
        for (int i = 0; i < session.references().size(); i++) {
            var document = session.references().get(i);
            String field = "references[" + i + "]";
            checks.that(document.number() != null || document.title() != null, field + ".title", "required")
                    .atMost(document.number(), field + ".number", 100)
                    .atMost(document.title(), field + ".title", LONGEST_LINE)
                    .atMost(document.issuer(), field + ".issuer", LONGEST_LINE)
                    .atMost(document.years(), field + ".years", 100);
        }
    }

    private static Schedule schedule(
            NewSession session,
            long reportingUnit,
            @Nullable Long reporter,
            @Nullable Long previous,
            @Nullable Long workProgramme) {
        return new Schedule(
                requireNonNull(session.title()),
                requireNonNull(session.kind()),
                requireNonNull(session.host()),
                session.date(),
                session.dateApproximate(),
                session.dayPart(),
                session.startsAt(),
                session.endsAt(),
                session.place(),
                reportingUnit,
                reporter,
                session.period(),
                session.horizon(),
                session.workProgramme(),
                workProgramme,
                previous,
                session.source(),
                session.reportDueOn());
    }

    private String search(NewSession session, Unit reporting, List<Chair> chairs) {
        Stream<String> words = Stream.concat(
                Stream.of(
                        requireNonNull(session.title()),
                        reporting.name(),
                        requireNonNullElse(session.period().label(), "")),
                chairs.stream().map(chair -> people.get(chair.personId()).fullName()));
        return SearchText.fold(String.join(" ", words.toList()));
    }
}
