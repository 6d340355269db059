package vn.dondoc.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.rule.Invalid;
import vn.dondoc.session.SessionView.AgendaLine;
import vn.dondoc.support.DondocTest;
import vn.dondoc.text.Entered;

/** Times, agenda, and what two sessions cannot have at once. The days are of 2031, which no other test uses. */
@DondocTest
class ScheduleTest {

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Accounts accounts;

    @Autowired
    SessionScheduling scheduling;

    @Autowired
    SessionConflicts conflicts;

    @Autowired
    SessionReading reading;

    @Autowired
    SessionCalendar calendar;

    @BeforeEach
    void people() {
        units.load();
    }

    @Test
    void timesAgendaAndProgrammeAreReadBackAndEditedUnchanged() {
        String code = schedule(
                "2031-03-03",
                Map.of(
                        "startsAt", "14h00",
                        "endsAt", "16:30",
                        "place", "Phòng họp 2031-A",
                        "workProgramme", "Chương trình công tác 2031",
                        "workProgrammeNumber", "2031-CTr/TU",
                        "agenda[0].time", "14:00",
                        "agenda[0].text", "Khai mạc",
                        "agenda[0].speaker", "nghean.leader",
                        "agenda[1].text", "Thảo luận",
                        "agenda[1].speaker", "Đại diện doanh nghiệp"));
        SessionView read = reading.byCode(code, office());
        assertThat(read.startsAt()).isEqualTo(LocalTime.of(14, 0));
        assertThat(read.hours()).isEqualTo("14:00–16:30");
        assertThat(read.agenda()).extracting(AgendaLine::text).containsExactly("Khai mạc", "Thảo luận");
        assertThat(read.agenda().get(0).speaker()).isEqualTo("nghean.leader");
        assertThat(read.agenda().get(1).speakerName()).isEqualTo("Đại diện doanh nghiệp");
        assertThat(read.workProgrammeDocument().number()).isEqualTo("2031-CTr/TU");
        scheduling.edit(code, NewSession.of(SessionTexts.of(read)), read.version(), office());
        SessionView again = reading.byCode(code, office());
        assertThat(SessionTexts.of(again).texts())
                .isEqualTo(SessionTexts.of(read).texts());
        assertThat(again.calendarSequence()).isZero();
    }

    @Test
    void calendarsHearOfAChangedHourAndOfACancellation() {
        String code = schedule("2031-03-04", Map.of("startsAt", "08:00"));
        SessionView read = reading.byCode(code, office());
        Map<String, String> later = new HashMap<>(SessionTexts.of(read).texts());
        later.put("startsAt", "09:00");
        scheduling.edit(code, NewSession.of(Entered.of(later)), read.version(), office());
        assertThat(reading.byCode(code, office()).calendarSequence()).isEqualTo(1);
        scheduling.cancel(code, "Hoãn", office());
        assertThat(reading.byCode(code, office()).calendarSequence()).isEqualTo(2);
    }

    @Test
    void theReportIsDueSomeWorkingDaysBefore() {
        String code = schedule("2031-03-12", Map.of());
        assertThat(reading.byCode(code, office()).reportDueOn()).isEqualTo(LocalDate.of(2031, 3, 7));
    }

    @ParameterizedTest
    @CsvSource({"25:00,time", "trưa,time"})
    void whatIsNoHourIsToldAtItsField(String typed, String error) {
        assertThatThrownBy(() -> schedule("2031-03-05", Map.of("startsAt", typed)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .anySatisfy(one ->
                                assertThat(one.field() + " " + one.error()).isEqualTo("startsAt " + error)));
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThatThrownBy(() -> schedule("2031-03-05", Map.of("startsAt", "10:00", "endsAt", "09:00")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors().get(0).field()).isEqualTo("endsAt"));
    }

    @Test
    void anInspectionNamesWhatItInspects() {
        assertThatThrownBy(() -> schedule("2031-03-06", Map.of("kind", "INSPECTION")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors().get(0).error()).isEqualTo("session.inspectedRequired"));
        schedule("2031-03-06", Map.of("kind", "INSPECTION", "references[0].number", "29-NQ/TU"));
    }

    @Test
    void chairRoomAndUnitAreFoundTwiceAtOneTimeOnly() {
        String first = schedule("2031-04-01", Map.of("startsAt", "08:00", "endsAt", "10:00", "place", "Phòng 2031-B"));
        assertThat(kinds("2031-04-01", Map.of("startsAt", "09:30", "endsAt", "11:00", "place", "phong 2031 B")))
                .containsExactlyInAnyOrder(Conflict.Kind.CHAIR, Conflict.Kind.ROOM, Conflict.Kind.REPORTING_UNIT);
        assertThat(kinds("2031-04-01", Map.of("startsAt", "10:00", "place", "Phòng 2031-B")))
                .isEmpty();
        assertThat(kinds("2031-04-02", Map.of("startsAt", "09:30", "place", "Phòng 2031-B")))
                .isEmpty();
        assertThat(conflicts.of(null, entered("2031-04-01", Map.of("dayPart", "MORNING")), office()))
                .extracting(Conflict::code)
                .containsOnly(first);
    }

    @Test
    void aConflictWithASessionOfOthersDoesNotTellWhichItIs() {
        schedule(
                "2031-04-03",
                Map.of("dayPart", "MORNING", "chairs[0]", "nghean.leader2", "reportingUnit", "nghean.sct"));
        Map<String, String> own = Map.of(
                "dayPart", "MORNING", "host", "UNIT", "chairs[0]", "nghean.leader2", "reportingUnit", "nghean.snv");
        assertThat(conflicts.of(null, entered("2031-04-03", own), viewer("nghean.snv")))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.code()).isNull())
                .satisfies(conflict -> assertThat(conflict.title()).isNull());
    }

    @Test
    void aRoomTakenAtThatHourIsRefusedUntilItIsConfirmed() {
        Map<String, String> room = Map.of("startsAt", "14:00", "endsAt", "16:00", "place", "Phòng 2031-C");
        schedule("2031-04-04", room);
        assertThatThrownBy(() -> schedule("2031-04-04", room))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.field()).isEqualTo("place")));
        Map<String, String> shared = new HashMap<>(room);
        shared.put("roomShared", "true");
        assertThat(schedule("2031-04-04", shared)).startsWith("NA-2031-");
        schedule("2031-04-04", Map.of("dayPart", "AFTERNOON", "place", "Phòng 2031-C"));
    }

    @Test
    void ofTwoWhoTakeARoomAtOnceOnlyOneGetsIt() throws Exception {
        Map<String, String> room = Map.of("startsAt", "08:00", "endsAt", "09:00", "place", "Phòng 2031-D");
        Callable<Boolean> booking = () -> {
            try {
                schedule("2031-04-07", room);
                return true;
            } catch (Invalid taken) {
                return false;
            }
        };
        var both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> done = both.invokeAll(List.of(booking, booking));
            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void theCalendarShowsEachTheirOwnInTheOrderOfTheDay() {
        String afternoon = schedule("2031-05-05", Map.of("dayPart", "AFTERNOON"));
        String early = schedule("2031-05-05", Map.of("startsAt", "07:45"));
        LocalDate day = LocalDate.of(2031, 5, 5);
        assertThat(calendar.between(day, day, office()))
                .extracting(SessionCalendar.Entry::code)
                .containsExactly(early, afternoon);
        assertThat(calendar.between(day, day, viewer("yenbai.office"))).isEmpty();
        assertThat(calendar.between(day, day, viewer("nghean.snv"))).isEmpty();
        assertThat(calendar.between(day, day, viewer("nghean.sct"))).hasSize(2);
    }

    @Test
    void aSessionKnowsWhichOnesFollowIt() {
        String first = schedule("2031-05-06", Map.of());
        String second = schedule("2031-05-07", Map.of("previousSession", first));
        String third = schedule("2031-05-08", Map.of("relatedSessions[0]", first));
        long id = reading.byCode(first, office()).id();
        assertThat(reading.following(id, office()))
                .extracting(SessionView.SessionName::code)
                .containsExactly(second, third);
        assertThat(reading.following(id, viewer("nghean.snv"))).isEmpty();
    }

    private List<Conflict.Kind> kinds(String day, Map<String, String> texts) {
        return conflicts.of(null, entered(day, texts), office()).stream()
                .map(Conflict::kind)
                .toList();
    }

    private String schedule(String day, Map<String, String> texts) {
        return scheduling.schedule(entered(day, texts), office()).code();
    }

    private static NewSession entered(String day, Map<String, String> texts) {
        Map<String, String> all = new HashMap<>(Map.of(
                "title", "Làm việc ngày " + day,
                "kind", "WORKING",
                "host", "PEOPLE_COMMITTEE",
                "date", day,
                "chairs[0]", "nghean.leader",
                "reportingUnit", "nghean.sct"));
        all.putAll(texts);
        return NewSession.of(Entered.of(all));
    }

    private Viewer office() {
        return viewer("nghean.office");
    }

    private Viewer viewer(String account) {
        return accounts.loadUserByUsername(account);
    }
}
