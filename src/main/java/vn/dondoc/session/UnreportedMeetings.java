package vn.dondoc.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Units;
import vn.dondoc.text.SearchText;

/**
 * Meetings that begin when a leader speaks: nobody reports to them, so that they stand before their conclusion at once.
 * The office of the province organises them.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class UnreportedMeetings {

    private final Sessions sessions;
    private final SessionCodes codes;
    private final SessionStages stages;
    private final Units units;
    private final People people;
    private final Clock clock;

    UnreportedMeetings(
            Sessions sessions, SessionCodes codes, SessionStages stages, Units units, People people, Clock clock) {
        this.sessions = sessions;
        this.codes = codes;
        this.stages = stages;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Whoever calls it has made sure that the viewer speaks for the chair.
     *
     * @param chair the person who chairs
     * @param lookingBackOn what the meeting is about
     */
    public WorkingSession begin(String title, Host host, long chair, Period lookingBackOn, Viewer by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        WorkingSession session = new WorkingSession(
                codes.next(by.province(), today.getYear()),
                by.province(),
                units.office(by.province()).id(),
                by.accountId(),
                clock.instant(),
                schedule(title, host, today, lookingBackOn, by),
                Stage.MEETING,
                SearchText.fold(title + " " + people.get(chair).fullName()));
        session.attend(new Attendance(
                List.of(new Chair(chair, people.titles(chair, today))), List.of(), List.of(), List.of(), Set.of()));
        sessions.save(session);
        stages.begun(session, by);
        return session;
    }

    private Schedule schedule(String title, Host host, LocalDate today, Period lookingBackOn, Viewer by) {
        return new Schedule(
                title,
                SessionKind.THEMATIC,
                host,
                today,
                false,
                null,
                null,
                null,
                null,
                units.office(by.province()).id(),
                null,
                lookingBackOn,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
