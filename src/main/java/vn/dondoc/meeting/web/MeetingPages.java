package vn.dondoc.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.meeting.NotedDirectives;
import vn.dondoc.meeting.RollCall;
import vn.dondoc.meeting.Speakers;
import vn.dondoc.organization.Units;
import vn.dondoc.session.Opinions;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionPetitions;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionView;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.ui.Choice;

/** Puts the screen of a meeting together. */
@Component
class MeetingPages {

    private final SessionReading reading;
    private final Opinions opinions;
    private final NotedDirectives directives;
    private final Speakers speakers;
    private final RollCall rollCall;
    private final SessionPetitions petitions;
    private final Units units;
    private final Clock clock;

    MeetingPages(
            SessionReading reading,
            Opinions opinions,
            NotedDirectives directives,
            Speakers speakers,
            RollCall rollCall,
            SessionPetitions petitions,
            Units units,
            Clock clock) {
        this.reading = reading;
        this.opinions = opinions;
        this.directives = directives;
        this.speakers = speakers;
        this.rollCall = rollCall;
        this.petitions = petitions;
        this.units = units;
        this.clock = clock;
    }

    /** Whether the viewer writes in this meeting; possible from the meeting until the notice is issued. */
    boolean isOpen(String code, Viewer viewer) {
        WorkingSession session = reading.aggregate(code, viewer);
        return SessionAccess.organizes(session, viewer)
                && !session.stage().isBefore(Stage.MEETING)
                && session.stage().isBefore(Stage.FOLLOW_UP);
    }

    @Transactional(readOnly = true)
    public MeetingPage of(String code, @Nullable Long edited, Viewer viewer) {
        WorkingSession aggregate = reading.aggregate(code, viewer);
        SessionView session = reading.byCode(code, viewer);
        boolean changeable = Opinions.isChangeable(aggregate);
        return new MeetingPage(
                session,
                said(code, viewer),
                speakers.of(session),
                speakers.others(session),
                rollCall.of(session),
                petitions.of(session.id()),
                units.ofProvince(session.provinceId(), LocalDate.now(clock)).stream()
                        .filter(unit -> !unit.isProvince())
                        .map(unit -> new Choice(unit.shortName(), unit.name()))
                        .toList(),
                edited == null || !changeable
                        ? null
                        : opinions.find(session.id(), edited).orElse(null),
                changeable,
                session.stage() == Stage.MEETING);
    }

    @Transactional(readOnly = true)
    public MeetingPage.Said said(String code, Viewer viewer) {
        WorkingSession session = reading.aggregate(code, viewer);
        return new MeetingPage.Said(
                code,
                directives.stamp(session.id()),
                opinions.of(session.id()),
                directives.of(session.id()),
                Opinions.isChangeable(session));
    }

    String stamp(String code, Viewer viewer) {
        return directives.stamp(reading.aggregate(code, viewer).id());
    }
}
