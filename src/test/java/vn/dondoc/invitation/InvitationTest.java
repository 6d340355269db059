package vn.dondoc.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.invitation.Invitation.Line;
import vn.dondoc.mail.MailSending;
import vn.dondoc.mail.SentLetter;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.NewSession;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionScheduling;
import vn.dondoc.session.SessionTexts;
import vn.dondoc.session.SessionView;
import vn.dondoc.support.PostOffice;
import vn.dondoc.text.Entered;

/** An invitation from the list of its readers to the letters that arrive, read by another calendar program. */
class InvitationTest extends PostOffice {

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Accounts accounts;

    @Autowired
    SessionScheduling scheduling;

    @Autowired
    SessionReading reading;

    @Autowired
    Invitations invitations;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    MailSending sending;

    @BeforeAll
    static void zonesAsTheyAreKept() {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    @BeforeEach
    void people() {
        units.load();
    }

    @Test
    void whoIsInvitedIsChairReporterOrHead() {
        Invitation invitation = invitations.of(scheduled("2032-02-03"), office());
        assertThat(invitation.kind()).isEqualTo(InvitationKind.INVITED);
        assertThat(invitation.mailOn()).isTrue();
        assertThat(invitation.lines())
                .extracting(
                        line -> line.invitee().email() + " " + line.invitee().part())
                .contains(
                        "nghean.leader@example.vn CHAIR",
                        "nghean.sct@example.vn REPORTER",
                        "nghean.snv@example.vn PARTICIPANT");
    }

    @Test
    void everyoneGetsALetterWithTheEventOnce() throws Exception {
        String code = scheduled("2032-02-04");
        Set<Long> all = everybody(code);
        int sent = invitations.send(code, all, "Mang theo số liệu tháng.", office());
        assertThat(sent).isEqualTo(all.size());
        assertThat(invitations.send(code, all, null, office())).isZero();
        sending.sendDue(Instant.now());
        List<MimeMessage> arrived = arrived(code);
        assertThat(arrived).hasSize(sent);
        MimeMessage one = arrived.get(0);
        assertThat(one.getSubject()).startsWith("Giấy mời: Làm việc về cụm công nghiệp");
        assertThat(texts(one).get("text/plain"))
                .contains("Phòng họp số 3", "14:00–16:30", "Khai mạc", "Mang theo số liệu tháng.", "Hạn nộp báo cáo");
        assertThat(texts(one).get("text/html")).contains("Phòng họp số 3", "<li>14:00 Khai mạc");
        Calendar calendar = parsed(texts(one).get("text/calendar"));
        assertThat(value(calendar, "METHOD")).isEqualTo("REQUEST");
        assertThat(value(event(calendar), "ORGANIZER")).isEqualTo("mailto:vanphong@nghean.example.vn");
        assertThat(invitations.of(code, office()).lines())
                .allSatisfy(line -> assertThat(line.current()).isTrue());
        assertThat(invitations.of(code, office()).lines())
                .extracting(line -> line.last().state())
                .containsOnly(SentLetter.State.SENT);
    }

    @Test
    void aChangeAndACancellationAreToldWithAHigherSequence() throws Exception {
        String code = scheduled("2032-02-05");
        Set<Long> all = everybody(code);
        invitations.send(code, all, null, office());
        SessionView read = reading.byCode(code, office());
        Map<String, String> moved = new HashMap<>(SessionTexts.of(read).texts());
        moved.put("startsAt", "15:00");
        scheduling.edit(code, NewSession.of(Entered.of(moved)), read.version(), office());
        assertThat(invitations.of(code, office()).due()).isTrue();
        assertThat(invitations.of(code, office()).kind()).isEqualTo(InvitationKind.CHANGED);
        invitations.send(code, all, null, office());
        scheduling.cancel(code, "Lãnh đạo đi công tác", office());
        assertThat(invitations.of(code, office()).kind()).isEqualTo(InvitationKind.CANCELLED);
        invitations.send(code, all, null, office());
        sending.sendDue(Instant.now());
        List<MimeMessage> mine = arrived(code).stream()
                .filter(message -> to(message).contains("nghean.leader@"))
                .toList();
        assertThat(mine).hasSize(3);
        assertThat(mine.get(1).getSubject()).startsWith("Thay đổi lịch: ");
        assertThat(mine.get(2).getSubject()).startsWith("Hủy: ");
        Calendar cancelled = parsed(texts(mine.get(2)).get("text/calendar"));
        assertThat(value(cancelled, "METHOD")).isEqualTo("CANCEL");
        assertThat(value(event(cancelled), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event(cancelled), "SEQUENCE")).isEqualTo("2");
        assertThat(texts(mine.get(2)).get("text/plain")).contains("Lãnh đạo đi công tác");
    }

    @Test
    void onlyTheOrganizerInvitesAndNotWithoutADateOrAPerson() {
        String code = scheduled("2032-02-06");
        assertThatThrownBy(() -> invitations.of(code, viewer("nghean.sct"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> invitations.send(code, Set.of(1L), null, viewer("nghean.leader")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> invitations.send(code, Set.of(), null, office()))
                .isInstanceOf(Invalid.class);
        String undated = schedule(Map.of("date", "", "startsAt", "", "endsAt", ""));
        assertThatThrownBy(() -> invitations.send(undated, Set.of(1L), null, office()))
                .isInstanceOf(Refused.class)
                .hasMessage("invitation.noDate");
        assertThatThrownBy(() -> invitations.file(undated, office())).isInstanceOf(Refused.class);
    }

    @Test
    void theFileOfASessionIsReadByAnotherProgram() throws Exception {
        String code = scheduled("2032-02-09");
        String file = invitations.file(code, viewer("nghean.sct"));
        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        Calendar calendar = parsed(file);
        CalendarComponent event = event(calendar);
        assertThat(value(event, "SUMMARY"))
                .isEqualTo("Làm việc về cụm công nghiệp, hạ tầng; và những việc cần thiết khác \\ đợt 1");
        assertThat(value(event, "LOCATION")).isEqualTo("Phòng họp số 3");
        assertThat(value(event, "DTSTART")).isEqualTo("20320209T140000");
        assertThat(value(event, "DTEND")).isEqualTo("20320209T163000");
        assertThat(event.getRequiredProperty("DTSTART")
                        .getParameter("TZID")
                        .orElseThrow()
                        .getValue())
                .isEqualTo("Asia/Ho_Chi_Minh");
        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(value(event, "UID")).startsWith(code);
        assertThat(value(event, "DESCRIPTION")).contains("Khai mạc").contains("\n");
    }

    @Test
    void withoutAnHourItIsAHalfDayOrADay() throws Exception {
        Calendar morning = parsed(invitations.file(
                schedule(Map.of("date", "2032-02-10", "startsAt", "", "endsAt", "", "dayPart", "MORNING")), office()));
        assertThat(value(event(morning), "DTSTART")).isEqualTo("20320210T073000");
        Calendar day = parsed(
                invitations.file(schedule(Map.of("date", "2032-02-10", "startsAt", "", "endsAt", "")), office()));
        assertThat(value(event(day), "DTSTART")).isEqualTo("20320210");
        assertThat(value(event(day), "DTEND")).isEqualTo("20320211");
    }

    @Test
    void theDraftForAMailProgramHoldsLetterAndEvent() throws Exception {
        String code = scheduled("2032-02-11");
        MimeMessage draft = new MimeMessage(null, new java.io.ByteArrayInputStream(invitations.draft(code, office())));
        assertThat(draft.getHeader("X-Unsent")[0]).isEqualTo("1");
        assertThat(draft.getSubject()).startsWith("Giấy mời: ");
        assertThat(texts(draft)).containsKeys("text/plain", "text/html", "text/calendar");
    }

    @Test
    void aFeedShowsItsOwnersSessionsAndCancelledOnesAsSuch() throws Exception {
        String seen = scheduled(day(20));
        String cancelled = scheduled(day(21));
        scheduling.cancel(cancelled, "Hoãn", office());
        String mine = feeds.make(viewer("nghean.sct"));
        Calendar calendar = parsed(feeds.read(mine).orElseThrow());
        assertThat(statuses(calendar)).containsEntry(seen + "@dondoc", "CONFIRMED");
        assertThat(statuses(calendar)).containsEntry(cancelled + "@dondoc", "CANCELLED");
        String others = feeds.make(viewer("yenbai.office"));
        assertThat(statuses(parsed(feeds.read(others).orElseThrow()))).doesNotContainKey(seen + "@dondoc");
    }

    @Test
    void aNewAddressOrARevocationEndsTheFormerOne() {
        Viewer viewer = viewer("nghean.xa1");
        String first = feeds.make(viewer);
        String second = feeds.make(viewer);
        assertThat(feeds.read(first)).isEmpty();
        assertThat(feeds.read(second)).isPresent();
        assertThat(feeds.since(viewer)).isNotNull();
        feeds.revoke(viewer);
        assertThat(feeds.read(second)).isEmpty();
        assertThat(feeds.since(viewer)).isNull();
    }

    private static String day(int days) {
        return java.time.LocalDate.now().plusDays(days).toString();
    }

    private static Map<String, String> statuses(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT).stream()
                .collect(Collectors.toMap(event -> value(event, "UID"), event -> value(event, "STATUS")));
    }

    private Set<Long> everybody(String code) {
        return invitations.of(code, office()).lines().stream()
                .filter(Line::isOpen)
                .map(line -> line.invitee().personId())
                .collect(Collectors.toSet());
    }

    private String scheduled(String date) {
        return schedule(Map.of("date", date));
    }

    private String schedule(Map<String, String> texts) {
        Map<String, String> all = new HashMap<>(Map.of(
                "title", "Làm việc về cụm công nghiệp, hạ tầng; và những việc cần thiết khác \\ đợt 1",
                "kind", "WORKING",
                "host", "PEOPLE_COMMITTEE",
                "startsAt", "14:00",
                "endsAt", "16:30",
                "place", "Phòng họp số 3",
                "chairs[0]", "nghean.leader",
                "reportingUnit", "nghean.sct",
                "participants[0].unit", "nghean.snv",
                "roomShared", "true"));
        all.putAll(Map.of("agenda[0].time", "14:00", "agenda[0].text", "Khai mạc"));
        all.putAll(texts);
        return scheduling.schedule(NewSession.of(Entered.of(all)), office()).code();
    }

    private static Calendar parsed(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static CalendarComponent event(Calendar calendar) {
        List<CalendarComponent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer of, String name) {
        return of.getRequiredProperty(name).getValue();
    }

    private static List<MimeMessage> arrived(String code) throws Exception {
        List<MimeMessage> mine = new ArrayList<>();
        for (MimeMessage message : MAIL.getReceivedMessages()) {
            if (texts(message).getOrDefault("text/plain", "").contains(code)) {
                mine.add(message);
            }
        }
        return mine;
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> texts(Part part) throws Exception {
        Map<String, String> texts = new HashMap<>();
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                texts.putAll(texts(several.getBodyPart(i)));
            }
        } else {
            texts.put(
                    part.getContentType().split(";")[0].strip(),
                    new String(part.getInputStream().readAllBytes(), UTF_8));
        }
        return texts;
    }

    private Viewer office() {
        return viewer("nghean.office");
    }

    private Viewer viewer(String account) {
        return accounts.loadUserByUsername(account);
    }
}
