package vn.dondoc.session.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.session.Classification;
import vn.dondoc.session.DayPart;
import vn.dondoc.session.EntryClock;
import vn.dondoc.session.Host;
import vn.dondoc.session.NewSession.NewParticipant;
import vn.dondoc.session.NewSession.NewReference;
import vn.dondoc.session.Period;
import vn.dondoc.session.SessionKind;
import vn.dondoc.session.SessionView;
import vn.dondoc.session.SessionView.AgendaLine;
import vn.dondoc.session.SessionView.DocumentName;
import vn.dondoc.session.SessionView.PersonName;
import vn.dondoc.session.SessionView.SessionName;
import vn.dondoc.session.Source;
import vn.dondoc.session.Stage;

/** A session with all that belongs to it: units by short name, persons by account name, as they are sent in. */
record SessionBody(
        String code,
        String title,
        SessionKind kind,
        Host host,
        Stage stage,
        @Nullable Instant startedAt,
        @Nullable LocalDate date,
        boolean dateApproximate,
        @Nullable DayPart dayPart,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        String organizer,
        String reportingUnit,
        @Nullable String reporter,
        List<String> chairs,
        List<ChairTitle> chairTitles,
        List<NewParticipant> participants,
        List<NewReference> references,
        Period period,
        @Nullable String horizon,
        List<AgendaLine> agenda,
        @Nullable String workProgramme,
        @Nullable String workProgrammeNumber,
        @Nullable String previousSession,
        List<String> relatedSessions,
        Source source,
        @Nullable LocalDate reportDueOn,
        @Nullable String cancelledReason,
        Classification classification,
        @Nullable String number,
        EntryClock entryClock,
        Instant createdAt,
        @Nullable NextStep nextStep,
        @Nullable ReportBody report,
        List<OpinionBody> opinions,
        List<PetitionBody> petitions,
        long version) {

    /** A chair with the titles held on the day. */
    record ChairTitle(String person, String name, String title) {}

    /** The step that is open, and who owes it since when. */
    record NextStep(
            String step,
            String unit,
            @Nullable String person,
            Instant since,
            @Nullable LocalDate dueOn) {

        static @Nullable NextStep of(@Nullable WorkItem open) {
            return open == null
                    ? null
                    : new NextStep(open.step(), open.unitName(), open.personName(), open.openedAt(), open.dueOn());
        }
    }

    static SessionBody of(
            SessionView session,
            @Nullable WorkItem open,
            EntryClock entryClock,
            @Nullable ReportBody report,
            List<OpinionBody> opinions,
            List<PetitionBody> petitions) {
        return new SessionBody(
                session.code(),
                session.title(),
                session.kind(),
                session.host(),
                session.stage(),
                session.startedAt(),
                session.date(),
                session.dateApproximate(),
                session.dayPart(),
                session.startsAt(),
                session.endsAt(),
                session.place(),
                session.organizer().unit(),
                session.reportingUnit().unit(),
                Optional.ofNullable(session.reporter()).map(PersonName::person).orElse(null),
                session.chairs().stream().map(PersonName::person).toList(),
                session.chairs().stream()
                        .map(chair -> new ChairTitle(chair.person(), chair.name(), chair.title()))
                        .toList(),
                session.participants().stream()
                        .map(one -> new NewParticipant(one.unit(), one.group(), one.person(), one.label()))
                        .toList(),
                session.references(),
                session.period(),
                session.horizon(),
                session.agenda(),
                session.workProgramme(),
                Optional.ofNullable(session.workProgrammeDocument())
                        .map(DocumentName::number)
                        .orElse(null),
                Optional.ofNullable(session.previousSession())
                        .map(SessionName::code)
                        .orElse(null),
                session.relatedSessions().stream().map(SessionName::code).toList(),
                session.source(),
                session.reportDueOn(),
                session.cancelledReason(),
                session.classification(),
                session.documentNumber(),
                entryClock,
                session.createdAt(),
                NextStep.of(open),
                report,
                opinions,
                petitions,
                session.version());
    }

    String etag() {
        return "\"" + version + "\"";
    }
}
