package vn.dondoc.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.organization.Units;
import vn.dondoc.review.Figure;
import vn.dondoc.review.ReviewPeriods;
import vn.dondoc.review.Reviews;
import vn.dondoc.review.Selection;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** Questions over tasks drawn by lot: what is counted is what is listed, and both are what plain Java finds. */
@DondocTest
@Transactional
class QuestionsTest {

    private static final String FROZEN = "YB-2025-M05";
    private static final List<String> HOSTILE = List.of(
            "'",
            "' or 1=1 --",
            "\"; drop table task; --",
            "a') or ('1'='1",
            ":province",
            "%",
            "_",
            "\\",
            "{0}",
            "${7*7}",
            "\u0000",
            "🙂",
            "-1",
            "99999999999999999999",
            "1e9",
            "31/02/2026",
            "now()",
            "null");

    @Autowired
    private Questions questions;

    @Autowired
    private QuestionReader reader;

    @Autowired
    private QuestionTasks tasks;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewPeriods periods;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Viewer office;
    private LocalDate today;

    @BeforeEach
    void look() {
        office = fixture.viewer("yenbai.office");
        today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    @Test
    void answerAnyQuestionAsPlainJavaDoes() {
        long seed = System.nanoTime();
        Random lot = new Random(seed);
        tasks.draw(60, lot);
        Map<Viewer, List<PlainTask>> seen = Map.of(
                office,
                PlainTask.all(jdbc, office),
                fixture.viewer("yenbai.snv"),
                PlainTask.all(jdbc, fixture.viewer("yenbai.snv")));
        int found = 0;
        for (int n = 0; n < 60; n++) {
            Question question = read(drawn(lot).query(), office);
            for (Map.Entry<Viewer, List<PlainTask>> each : seen.entrySet()) {
                Set<String> expected = each.getValue().stream()
                        .filter(task -> task.answers(question, today))
                        .map(PlainTask::code)
                        .collect(Collectors.toSet());
                found += expected.size();
                assertThat(listed(question, each.getKey()))
                        .as("seed %d, %s: %s", seed, each.getKey().username(), question.query())
                        .containsExactlyInAnyOrderElementsOf(expected);
                addsUp(question, each.getKey(), expected.size(), lot);
            }
        }
        assertThat(found).isPositive();
    }

    /** Every number opens as many tasks. */
    private void addsUp(Question question, Viewer viewer, long total, Random lot) {
        Dimension by = QuestionTasks.one(List.of(Dimension.values()), lot);
        Answer answer = questions.answer(question.counted(by), viewer, 1, 10);
        assertThat(answer.counted().total()).isEqualTo(total);
        answer.counted().buckets().forEach((bucket, count) -> assertThat(questions.count(question.only(bucket), viewer))
                .isEqualTo(count));
        if (by.exclusive()) {
            assertThat(answer.lines().stream()
                            .mapToLong(line -> line.counts().total())
                            .sum())
                    .isEqualTo(total);
        }
        answer.lines().stream().limit(6).forEach(line -> {
            Question opened = read(answer.question().at(line.key()).query(), viewer);
            assertThat(questions.count(opened, viewer))
                    .as(opened.query())
                    .isEqualTo(line.counts().total());
            line.counts().buckets().forEach((bucket, count) -> assertThat(questions.count(opened.only(bucket), viewer))
                    .isEqualTo(count));
        });
    }

    /** All pages, of seven tasks each. */
    private List<String> listed(Question question, Viewer viewer) {
        List<String> codes = new ArrayList<>();
        Answer answer = questions.answer(question, viewer, 1, 7);
        while (true) {
            answer.tasks().forEach(task -> codes.add(task.code()));
            if (!answer.hasNext()) {
                assertThat(answer.counted().total()).isEqualTo(codes.size());
                List<String> streamed = new ArrayList<>();
                questions.each(question, viewer, task -> streamed.add(task.code()));
                assertThat(streamed).isEqualTo(codes);
                return codes;
            }
            answer = questions.answer(question, viewer, answer.page() + 1, 7);
        }
    }

    private Question drawn(Random lot) {
        Map<Condition, Given> conditions = new EnumMap<>(Condition.class);
        for (int n = 0; n < 1 + lot.nextInt(3); n++) {
            Condition condition = QuestionTasks.one(List.of(Condition.values()), lot);
            conditions.put(condition, given(condition, lot, lot.nextInt(3) == 0));
        }
        return new Question(null, conditions, null, null, null, QuestionTasks.one(List.of(Order.values()), lot));
    }

    private Given given(Condition condition, Random lot, boolean not) {
        return switch (condition.kind()) {
            case NAMES -> Given.oneOf(some(condition.names(), lot), not);
            case UNITS ->
                Given.oneOf(
                        condition == Condition.COORDINATOR ? List.of("yenbai.snv") : some(QuestionTasks.LEADS, lot),
                        not);
            case PEOPLE ->
                Given.oneOf(
                        List.of(String.valueOf(QuestionTasks.one(
                                List.of(
                                        office.personId(),
                                        fixture.viewer("yenbai.leader").personId()),
                                lot))),
                        not);
            case FIELDS -> Given.oneOf(some(known(QuestionTasks.FIELDS), lot), not);
            case DOCUMENTS -> Given.oneOf(some(QuestionTasks.DOCUMENTS, lot), not);
            case SESSIONS ->
                Given.oneOf(
                        jdbc.sql("select session_code from task where province_id = ? order by id desc limit 2")
                                .param(office.province())
                                .query(String.class)
                                .list(),
                        not);
            case WORDS ->
                Given.oneOf(
                        List.of(QuestionTasks.one(List.of("Công nghiệp", "duong VÀNH đai", "100%", "mặt"), lot)), not);
            case NUMBERS -> Given.range(lot.nextBoolean() ? "1" : null, "40", not);
            case DATES ->
                Given.range(
                        today.minusDays(90).toString(),
                        lot.nextBoolean() ? today.plusDays(10).toString() : null,
                        not);
        };
    }

    private List<String> known(List<String> fields) {
        return fields.stream()
                .filter(field -> jdbc.sql("select exists (select 1 from directive where field = ?)")
                        .param(field)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private static List<String> some(List<String> all, Random lot) {
        List<String> chosen = all.stream().filter(each -> lot.nextBoolean()).toList();
        return chosen.isEmpty() ? List.of(QuestionTasks.one(all, lot)) : chosen;
    }

    @Test
    void askWhatAPeriodFroze() {
        LocalDate in = LocalDate.of(2025, 4, 20);
        String late = fixture.task()
                .lead("yenbai.sct")
                .coordinator("yenbai.snv")
                .issuedOn(in)
                .due(LocalDate.of(2025, 5, 8))
                .issue();
        fixture.task()
                .lead("yenbai.snv")
                .issuedOn(in)
                .due(LocalDate.of(2025, 9, 9))
                .issue();
        periods.createFor(units.get(office.province()), ReportingPeriod.parse("2025-M05"));
        periods.open(FROZEN);
        periods.close(FROZEN);
        Question overdue = read("source=" + FROZEN + "&bucket=OPEN_OVERDUE&nature=PRODUCT&nature=SPECIFIC", office);
        long before = reviews.tasks(FROZEN, office, Figure.OPEN_OVERDUE, Selection.ALL, 1, 50)
                .total();
        assertThat(questions.count(overdue, office)).isEqualTo(before).isPositive();

        jdbc.sql("update task set state = 'RECALLED', due_date = null, expires_on = null where code = ?")
                .param(late)
                .update();

        assertThat(questions.count(overdue, office)).isEqualTo(before);
        Question ofLead = read("source=" + FROZEN + "&lead=yenbai.sct&daysLateFrom=6&daysLateTo=6&by=unit", office);
        Answer answer = questions.answer(ofLead, office, 1, 50);
        assertThat(answer.tasks()).extracting(QuestionTask::code).containsExactly(late);
        assertThat(answer.judgedOn()).isEqualTo("2025-05-14");
        assertThat(questions.count(ofLead, fixture.viewer("yenbai.snv"))).isEqualTo(1);
        assertThat(questions.count(ofLead, fixture.viewer("yenbai.xa1"))).isZero();
        assertThat(questions.count(ofLead, fixture.viewer("yenbai.sct"))).isEqualTo(1);
        assertThat(errors("source=" + FROZEN, fixture.viewer("hagiang.office"))).containsExactly("source");
    }

    @Test
    void giveEachViewerTheTasksOfTheirOwnRights() {
        String own =
                fixture.task().lead("yenbai.sct").title("Câu hỏi quyền hạn").issue();
        String others = fixture.task()
                .lead("yenbai.snv")
                .title("Câu hỏi quyền hạn")
                .coordinator("yenbai.xa1")
                .issue();
        Question question = read("q=Câu hỏi quyền hạn&source=now", office);
        for (String all : List.of("yenbai.office", "yenbai.head", "yenbai.leader", "yenbai.inspection")) {
            assertThat(listed(question, fixture.viewer(all))).containsExactlyInAnyOrder(own, others);
        }
        assertThat(listed(question, fixture.viewer("yenbai.sct"))).containsExactly(own);
        assertThat(listed(question, fixture.viewer("yenbai.xa1"))).containsExactly(others);
        assertThat(listed(question, fixture.viewer("yenbai.xa2"))).isEmpty();
        assertThat(listed(question, fixture.viewer("hagiang.office"))).isEmpty();
        assertThatThrownBy(() -> questions.count(question, fixture.viewer("admin")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void sayAtEachParameterWhatIsWrongWithIt() {
        assertThat(errors("source=YB-2099-Q1", office)).containsExactly("source");
        assertThat(errors("lead=nghean.sct", office)).containsExactly("lead");
        assertThat(errors("lead=yenbai.sct&lead=nobody&dueFrom=31/02/2026&daysLateTo=x", office))
                .containsExactlyInAnyOrder("lead", "dueFrom", "daysLateTo");
        assertThat(errors("dueFrom=02/01/2026&dueTo=01/01/2026", office)).containsExactly("dueTo");
        assertThat(errors("percentFrom=50&percentTo=7", office)).containsExactly("percentTo");
        assertThat(errors("bucket=LATE&by=colour&sort=random&only=all", office))
                .containsExactlyInAnyOrder("bucket", "by", "sort", "only");
        assertThat(errors("session=NA-2026-001&document=1;2&leader=0&field=Phép thuật", office))
                .containsExactlyInAnyOrder("session", "document", "leader", "field");
        assertThat(errors("q=" + "a".repeat(201), office)).containsExactly("q");
        assertThat(read("lead=YenBai.SCT&state=confirmed", office).query())
                .isEqualTo("source=now&lead=yenbai.sct&state=CONFIRMED");
    }

    @Test
    void takeNoHarmFromHostileValues() {
        List<String> names = new ArrayList<>(List.of("source", "not", "by", "at", "only", "sort"));
        Condition.all().forEach(condition -> names.addAll(condition.parameters()));
        for (String name : names) {
            for (String value : HOSTILE) {
                Map<String, String[]> sent = name.equals("at")
                        ? Map.of("at", new String[] {value}, "by", new String[] {"field"})
                        : Map.of(name, new String[] {value, value + "x"});
                Understanding understood = reader.read(Asked.of(sent), office);
                if (understood.question() != null) {
                    assertThat(questions
                                    .answer(understood.question(), office, 1, 5)
                                    .counted()
                                    .total())
                            .as(name + "=" + value)
                            .isNotNegative();
                }
            }
        }
        String task =
                fixture.task().lead("yenbai.sct").title("Đạt 100% kế hoạch").issue();
        assertThat(listed(read("q=100%25 ke hoach", office), office)).contains(task);
        assertThat(listed(read("q=1%25 ke_hoach", office), office)).isEmpty();
    }

    private Question read(String query, Viewer viewer) {
        return reader.read(Asked.of(query), viewer).orThrow();
    }

    private List<String> errors(String query, Viewer viewer) {
        Understanding understood = reader.read(Asked.of(query), viewer);
        assertThat(understood.question() == null).isEqualTo(!understood.errors().isEmpty());
        return understood.errors().stream().map(FieldError::field).toList();
    }
}
