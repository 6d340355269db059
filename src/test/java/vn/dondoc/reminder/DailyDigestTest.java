package vn.dondoc.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.calendar.Zones;
import vn.dondoc.chasing.Addressed;
import vn.dondoc.chasing.Rank;
import vn.dondoc.chasing.StepTaken;
import vn.dondoc.mail.MailSending;
import vn.dondoc.reminder.Staff.Department;
import vn.dondoc.support.PostOffice;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.texting.TextSending;

/**
 * Digests on the real database, by a real mail server and a real text gateway of this machine. Each test has a week of
 * its own in a far year without holidays, and a department of its own.
 */
class DailyDigestTest extends PostOffice {

    private static final AtomicInteger WEEKS = new AtomicInteger();
    private static final WorkingDays CALENDAR = WorkingDays.of(List.of());

    @Autowired
    DailyDigest digest;

    @Autowired
    Staff staff;

    @Autowired
    TaskFixture tasks;

    @Autowired
    TaskCommands commands;

    @Autowired
    Notices notices;

    @Autowired
    NoticeWords words;

    @Autowired
    DigestReaders readers;

    @Autowired
    DigestWriting writing;

    @Autowired
    SentLines sent;

    @Autowired
    ReminderChoices choices;

    @Autowired
    MailSending mailing;

    @Autowired
    TextSending texting;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    private Department department;
    private LocalDate day;

    @BeforeEach
    void wednesdayOfAWeekOfItsOwn() {
        day = LocalDate.of(2063, 1, 3).plusWeeks(4L * WEEKS.incrementAndGet());
        assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
        department = staff.department();
    }

    @Test
    void eachPersonIsToldOnceADayWhatIsTheirs() {
        String anybodys = staff.task(department, at(3), null);
        String handedOn = staff.task(department, day, department.first());
        String late = staff.task(department, at(-1), null);
        String notYet = staff.task(department, at(5), null);

        assertThat(run(day, 7, 31)).isEqualTo(3);

        assertThat(told(department.head())).containsExactly("T+1 " + late, "T " + handedOn, "T-3 " + anybodys);
        assertThat(told(department.first())).containsExactly("T+1 " + late, "T " + handedOn, "T-3 " + anybodys);
        assertThat(told(department.second())).containsExactly("T+1 " + late, "T-3 " + anybodys);
        assertThat(told(department.head())).noneMatch(line -> line.contains(notYet));
        assertThat(run(day, 7, 34)).isZero();
        assertThat(run(day, 12, 0)).isZero();
        assertThat(letters(department.head())).isEqualTo(1);
        assertThat(notices.of(department.second(), true, 10, 0)).singleElement().satisfies(notice -> {
            assertThat(words.sentence(notice, Staff.VIETNAMESE)).endsWith("1 việc quá hạn, 1 việc sắp đến hạn");
            assertThat(notice.path()).isEqualTo("/reminders/digests/" + day);
        });
    }

    @Test
    void twoProgramsAtOnceTellItOnce() throws Exception {
        staff.task(department, day, null);
        Callable<Integer> program = () -> run(day, 8, 0);
        var two = Executors.newFixedThreadPool(2);
        try {
            for (Future<Integer> done : two.invokeAll(List.of(program, program))) {
                done.get();
            }
        } finally {
            two.shutdownNow();
        }
        for (long person : everybody()) {
            assertThat(told(person)).hasSize(1);
            assertThat(letters(person)).isEqualTo(1);
            assertThat(notices.count(person, false)).isEqualTo(1);
        }
    }

    /** One program has written a digest and is killed before it ends; the other passes over it, and the next start tells it. */
    @Test
    void whatAKilledProgramWasWritingIsToldOnceAfterTheNextStart() throws Exception {
        staff.task(department, day, null);
        Instant now = day.atTime(8, 0).atZone(Zones.VIETNAM).toInstant();
        settleOthers(day);
        readers.enter(day, now);
        var other = Executors.newSingleThreadExecutor();
        try {
            transactions.executeWithoutResult(killed -> {
                jdbc.sql("select 1 from digest_day where day = ? and person_id = ? for update")
                        .params(day, department.head())
                        .query(Integer.class)
                        .single();
                assertThat(writing.write(department.head(), day).lines()).isEqualTo(1);
                assertThat(other.submit(() -> run(day, 8, 0)))
                        .succeedsWithin(30, TimeUnit.SECONDS)
                        .isEqualTo(2);
                killed.setRollbackOnly();
            });
        } finally {
            other.shutdownNow();
        }
        assertThat(told(department.head())).isEmpty();
        assertThat(letters(department.head())).isZero();

        assertThat(run(day, 8, 3)).isEqualTo(1);
        assertThat(run(day, 8, 6)).isZero();

        for (long person : everybody()) {
            assertThat(told(person)).hasSize(1);
            assertThat(letters(person)).isEqualTo(1);
            assertThat(notices.count(person, false)).isEqualTo(1);
        }
    }

    @Test
    void aMovedDateIsToldAnewTheSameNever() {
        String task = staff.task(department, at(3), null);
        run(day, 8, 0);
        staff.moved(task, at(4));
        LocalDate next = CALENDAR.plus(day, 1);
        run(next, 8, 0);
        assertThat(toldOn(department.head(), next)).containsExactly("T-3 " + task);
        staff.moved(task, CALENDAR.plus(next, 4));
        staff.moved(task, at(4));
        LocalDate later = CALENDAR.plus(day, 3);
        run(later, 8, 0);
        assertThat(toldOn(department.head(), later)).contains("T-1 " + task).doesNotContain("T-3 " + task);
    }

    @Test
    void aClockThatGoesBackRepeatsNothing() {
        String task = staff.task(department, at(3), null);
        run(day, 8, 0);
        LocalDate ahead = CALENDAR.plus(day, 2);
        run(ahead, 8, 0);
        run(day, 9, 0);
        run(CALENDAR.plus(day, 1), 8, 0);
        run(ahead, 8, 0);
        assertThat(toldOn(department.head(), day)).containsExactly("T-3 " + task);
        assertThat(toldOn(department.head(), ahead)).containsExactly("T-1 " + task);
        assertThat(letters(department.head())).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDED", "RECALLED", "SUPERSEDED", "HANDED_OVER", "SUBMITTED", "CONFIRMED"})
    void nobodyIsRemindedOfWhatIsNotOwed(String state) {
        String task = staff.task(department, day, null);
        staff.owes(department, null, task + "~P1", "Task_AnswerPetition", day);
        transactions.executeWithoutResult(status ->
                notices.tell(department.head(), Notices.ESCALATION, task, day, List.of("1", "1", at(-1).toString())));
        staff.state(task, state);
        run(day, 8, 0);
        assertThat(told(department.head())).isEmpty();
        assertThat(letters(department.head())).isZero();
        assertThat(notices.of(department.second(), false, 10, 0)).isEmpty();
    }

    @Test
    void openStepsOfTheInboxAreToldToWhoOwesThem() {
        staff.owes(department, null, "HG-2063-0001.KN01", "Task_AnswerPetition", at(1));
        staff.owes(department, department.second(), "HG-2063-0001.KN02", "Task_AnswerPetition", day);
        run(day, 8, 0);
        assertThat(told(department.head()))
                .containsExactly(
                        "Task_AnswerPetition T HG-2063-0001.KN02", "Task_AnswerPetition T-1 HG-2063-0001.KN01");
        assertThat(told(department.first())).containsExactly("Task_AnswerPetition T-1 HG-2063-0001.KN01");
        assertThat(told(department.second())).hasSize(2);
    }

    @Test
    void aDeputyIsToldInTheAbsentPersonsStead() {
        String theirs = staff.task(department, day, department.first());
        String everybodys = staff.task(department, at(1), null);
        staff.deputy(department.first(), department.second(), day);
        run(day, 8, 0);
        assertThat(sent.of(department.second(), day))
                .extracting(line -> line.reason() + " " + line.subject() + " " + line.absent())
                .containsExactly("T " + theirs + " Lục Văn Đức", "T-1 " + everybodys + " null");
        assertThat(told(department.first())).hasSize(2);
    }

    @Test
    void atItsHourOnWorkingDaysAndNotForYesterday() {
        String task = staff.task(department, day, null);
        assertThat(run(day, 7, 29)).isZero();
        assertThat(run(day, 18, 0)).isZero();
        LocalDate saturday = day.with(DayOfWeek.SATURDAY);
        assertThat(run(saturday, 9, 0)).isZero();
        assertThat(run(saturday.plusDays(1), 9, 0)).isZero();
        run(day.plusDays(1), 10, 0);
        assertThat(told(department.head())).isEmpty();
        assertThat(toldOn(department.head(), day.plusDays(1))).containsExactly("T+1 " + task);
    }

    @Test
    void whatFailsForOneHoldsNobodyUpAndIsTriedAgain() {
        staff.task(department, day, null);
        jdbc.sql("""
                        insert into notification (person_id, day, kind, subject, detail, created_at)
                        values (?, ?, 'Broken', 'HG-2063-0001.01', '[null]', now())""").params(department.first(), day).update();
        run(day, 8, 0);
        assertThat(told(department.first())).isEmpty();
        assertThat(told(department.second())).hasSize(1);
        jdbc.sql("delete from notification where person_id = ? and kind = 'Broken'")
                .param(department.first())
                .update();
        run(day, 8, 10);
        assertThat(told(department.first())).isEmpty();
        run(day, 8, 16);
        assertThat(told(department.first())).hasSize(1);
    }

    @Test
    void unreadNoticesAreRepeatedOnce() {
        transactions.executeWithoutResult(status -> {
            notices.tell(department.first(), "Sample", "HG-2063-0001.07", day, List.of());
            notices.tell(department.second(), "Sample", "HG-2063-0001.07", day, List.of());
        });
        notices.readAll(department.second());
        run(day, 8, 0);
        assertThat(told(department.first())).containsExactly("Sample HG-2063-0001.07");
        assertThat(told(department.second())).isEmpty();
        run(day.plusDays(1), 8, 0);
        assertThat(toldOn(department.first(), day.plusDays(1))).isEmpty();
    }

    @Test
    void onMondayAHeadSeesHowTheUnitStands() {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        staff.task(department, monday.plusDays(4), null);
        staff.task(department, monday.plusDays(40), null);
        staff.task(department, monday.minusDays(20), null);
        staff.state(staff.task(department, monday.minusDays(12), null), "SUBMITTED");
        run(monday, 8, 0);
        assertThat(sent.of(department.head(), monday)).singleElement().satisfies(line -> assertThat(line.detail())
                .containsExactly("4", "1", "1", "1"));
        assertThat(sent.of(department.first(), monday)).isEmpty();
        assertThat(subject(only(department.head()))).isEqualTo("[Đôn Đốc] tình hình thực hiện đầu tuần");
    }

    @Test
    void theLetterArrivesInVietnameseWithItsLinks() throws Exception {
        String today = staff.task(department, day, null);
        staff.task(department, day, null);
        staff.task(department, at(-1), null);
        run(day, 8, 0);
        MimeMessage letter = only(department.head());

        assertThat(letter.getSubject()).isEqualTo("[Đôn Đốc] 2 việc đến hạn hôm nay, 1 việc quá hạn");
        assertThat(letter.getHeader("Subject")[0]).isASCII().startsWith("=?UTF-8?");
        assertThat(letter.getFrom()[0]).hasToString(FROM);
        Map<String, String> parts = new LinkedHashMap<>();
        collect(letter, parts);
        assertThat(parts.keySet()).anyMatch(type -> type.startsWith("multipart/alternative"));
        for (String type : List.of("text/plain", "text/html")) {
            assertThat(parts.entrySet().stream().filter(part -> part.getKey().startsWith(type)))
                    .singleElement()
                    .satisfies(part ->
                            assertThat(part.getKey().toUpperCase(Locale.ROOT)).contains("CHARSET=UTF-8"))
                    .satisfies(part -> assertThat(part.getValue())
                            .contains("Kính gửi đồng chí Hoàng Thị Én", "Quá hạn 1 ngày làm việc")
                            .contains(BASE + "/tasks/" + today, BASE + "/account/reminders")
                            .contains(BASE + "/reminders/digests/" + day)
                            .doesNotContain("??"));
        }
    }

    @Test
    void anUrgentLineGoesByTextOnceAndInPlainLetters() {
        String late = staff.task(department, at(-1), department.second());
        run(day, 8, 0);
        texting.sendDue(Instant.now());
        texting.sendDue(Instant.now());
        assertThat(GATEWAY.received().stream().filter(body -> body.contains(late)))
                .hasSize(2) // the head and the one who owes it
                .allSatisfy(body -> assertThat(body)
                        .contains("\"to\":\"0912345678\"")
                        .contains("Don Doc: 1 viec qua han hoac bi don doc: " + late + ". " + BASE + "/reminders"));
    }

    @Test
    void whoWantsNoLettersGetsNone() {
        staff.task(department, at(-1), null);
        choices.choose(department.head(), new ReminderChoices.Choice(false, false));
        run(day, 8, 0);
        assertThat(told(department.head())).hasSize(1);
        assertThat(letters(department.head())).isZero();
        assertThat(jdbc.sql("select channel from outgoing_text where person_id = ?")
                        .param(department.head())
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(letters(department.first())).isEqualTo(1);
    }

    @Test
    void anUpdateIsToldOnTheDayOnWhichItIsDue() {
        String task = staff.task(department, null, null);
        staff.updated(task, day.minusMonths(1));
        run(day, 8, 0);
        assertThat(told(department.first())).containsExactly("Update T " + task);
        run(day.plusDays(1), 8, 0);
        assertThat(toldOn(department.first(), day.plusDays(1))).isEmpty();
    }

    @Test
    void aStepOfTheLadderIsToldToWhomItIsAddressed() {
        String late = staff.task(department, at(-1), null);
        String older = staff.task(department, at(-7), null);
        for (String task : List.of(late, older)) {
            List<Addressed> to = List.of(new Addressed(Rank.UNIT_HEAD, department.unit(), department.head(), null));
            StepTaken taken = new StepTaken(task, 1, 1, day, at(-1), to, null);
            transactions.executeWithoutResult(status -> events.publishEvent(taken));
        }
        run(day, 8, 0);
        assertThat(told(department.head()))
                .containsExactlyInAnyOrder("T+1 " + late, "EscalationStep " + late, "EscalationStep " + older);
        assertThat(told(department.first())).containsExactly("T+1 " + late);
        assertThat(subject(only(department.head()))).isEqualTo("[Đôn Đốc] 1 việc quá hạn, 1 thông báo mới");
        texting.sendDue(Instant.now());
        assertThat(GATEWAY.received().stream().filter(body -> body.contains(older)))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("Don Doc: 2 viec qua han", late));
    }

    @Test
    void decisionsOnATaskAreToldToWhoWorksOnIt() {
        String task = staff.task(department, at(9), department.first());
        commands.recall(task, "Không còn phù hợp", tasks.viewer("hagiang.office"));
        assertThat(notices.of(department.first(), true, 10, 0)).singleElement().satisfies(notice -> assertThat(
                        words.sentence(notice, Staff.VIETNAMESE))
                .isEqualTo("Nhiệm vụ " + task + " được thu hồi"));
        assertThat(notices.count(department.head(), true)).isEqualTo(1);
        assertThat(notices.count(department.second(), true)).isZero();
    }

    private int run(LocalDate on, int hour, int minute) {
        settleOthers(on);
        return digest.run(
                on.atTime(LocalTime.of(hour, minute)).atZone(Zones.VIETNAM).toInstant());
    }

    /** The people of other tests have nothing to do with this one. */
    private void settleOthers(LocalDate on) {
        jdbc.sql("""
                        insert into digest_day (day, person_id, next_attempt_at, done_at)
                        select cast(:day as date), id, now(), now() from person where id not in (:mine)
                        on conflict do nothing""").param("day", on).param("mine", everybody()).update();
    }

    private LocalDate at(int workingDays) {
        return CALENDAR.plus(day, workingDays);
    }

    private List<String> told(long person) {
        return toldOn(person, day);
    }

    private List<String> toldOn(long person, LocalDate on) {
        return sent.of(person, on).stream()
                .map(line -> line.reason() + " " + line.subject())
                .toList();
    }

    private List<Long> everybody() {
        return List.of(department.head(), department.first(), department.second());
    }

    private int letters(long person) {
        return jdbc.sql("select count(*) from outgoing_mail where purpose = 'DIGEST' and person_id = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    private MimeMessage only(long person) {
        mailing.sendDue(Instant.now());
        String address = jdbc.sql("select lower(email) from person where id = ?")
                .param(person)
                .query(String.class)
                .single();
        List<MimeMessage> mine = new ArrayList<>();
        for (MimeMessage letter : MAIL.getReceivedMessages()) {
            try {
                if (Arrays.toString(letter.getRecipients(Message.RecipientType.TO))
                        .contains(address)) {
                    mine.add(letter);
                }
            } catch (MessagingException e) {
                throw new AssertionError(e);
            }
        }
        assertThat(mine).hasSize(1);
        return mine.get(0);
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(Part part, Map<String, String> into) throws Exception {
        if (part.getContent() instanceof Multipart several) {
            into.put(part.getContentType(), "");
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart inner = several.getBodyPart(i);
                collect(inner, into);
            }
        } else {
            into.put(part.getContentType(), new String(part.getInputStream().readAllBytes(), UTF_8));
        }
    }
}
