package vn.dondoc.session.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.session.DepartmentReports;
import vn.dondoc.session.EntryClocks;
import vn.dondoc.session.Opinions;
import vn.dondoc.session.ReportWarnings;
import vn.dondoc.session.SessionPetitions;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionView;

/** Puts together what machines are told of a session. */
@Component
class SessionBodies {

    private final SessionReading reading;
    private final DepartmentReports reports;
    private final Opinions opinions;
    private final SessionPetitions petitions;
    private final WorkItems workItems;
    private final EntryClocks clocks;
    private final MessageSource messages;

    SessionBodies(
            SessionReading reading,
            DepartmentReports reports,
            Opinions opinions,
            SessionPetitions petitions,
            WorkItems workItems,
            EntryClocks clocks,
            MessageSource messages) {
        this.reading = reading;
        this.reports = reports;
        this.opinions = opinions;
        this.petitions = petitions;
        this.workItems = workItems;
        this.clocks = clocks;
        this.messages = messages;
    }

    SessionBody of(String code, Viewer viewer, Locale locale) {
        SessionView session = reading.byCode(code, viewer);
        return SessionBody.of(
                session,
                workItems.openOf(code),
                clocks.of(code),
                report(session, locale),
                opinions.of(session.id()).stream().map(OpinionBody::of).toList(),
                petitions.of(session.id()).stream().map(PetitionBody::of).toList());
    }

    @Nullable
    ReportBody report(SessionView session, Locale locale) {
        return reports.of(session.id())
                .map(report -> ReportBody.of(
                        report,
                        ReportWarnings.of(report.content(), reports.earlier(session.previousSessionId())),
                        messages,
                        locale))
                .orElse(null);
    }
}
