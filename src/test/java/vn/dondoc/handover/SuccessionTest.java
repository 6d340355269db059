package vn.dondoc.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.Processes;
import vn.dondoc.explanation.Explanations;
import vn.dondoc.explanation.NewQuestion;
import vn.dondoc.extension.ExtensionReason;
import vn.dondoc.extension.Extensions;
import vn.dondoc.extension.NewExtension;
import vn.dondoc.extension.NewExtensionDecision;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.organization.NewUnit;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Position;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.organization.Units;
import vn.dondoc.part.NewPart;
import vn.dondoc.part.PartCommands;
import vn.dondoc.part.PartLine;
import vn.dondoc.part.PartReading;
import vn.dondoc.part.PartState;
import vn.dondoc.part.Proof;
import vn.dondoc.rule.Refused;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Grade;
import vn.dondoc.task.Nature;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;

/** What stands beside the tasks of a unit that ends: parts, requests, explanations, receipts and the ladder go on too. */
@DondocTest
class SuccessionTest {

    private static final LocalDate TODAY = LocalDate.now(Zones.VIETNAM);
    private static final LocalDate DUE = LocalDate.of(2031, 9, 12);

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private TaskCommands commands;

    @Autowired
    private TaskReading reading;

    @Autowired
    private Handovers handovers;

    @Autowired
    private PartCommands parts;

    @Autowired
    private PartReading partReading;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Explanations explanations;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private WorkItems inbox;

    @Autowired
    private Processes processes;

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient jdbc;

    private Unit ending;
    private Viewer its;
    private long person;

    @BeforeEach
    void aUnitThatEnds() {
        Viewer sct = by("nghean.sct");
        String name = UUID.randomUUID().toString().substring(0, 8);
        ending = units.add(new NewUnit(
                fixture.unit("nghean"),
                "nghean.cu" + name,
                "H40." + name.toUpperCase(Locale.ROOT),
                null,
                UnitKind.DEPARTMENT,
                "Sở Kinh tế số " + name,
                null,
                901,
                LocalDate.of(2020, 1, 1),
                null));
        person = people.add(fixture.unit("nghean"), "Hoàng Văn Bách", null).id();
        people.appoint(new Position(person, ending.id(), "Giám đốc", null, true, 1, LocalDate.of(2020, 1, 1), null));
        its = new Viewer(
                sct.accountId(),
                sct.username(),
                Role.UNIT_HEAD,
                person,
                ending.id(),
                ending.provinceId(),
                "Hoàng Văn Bách",
                "Giám đốc",
                ending.name(),
                "vi",
                List.of(ending.id()),
                null,
                true,
                false);
    }

    @Test
    void partsGoOnWithTheTaskThatTheUnitLed() {
        String task = underWay();
        parts.hand(task, new NewPart(null, String.valueOf(person), "Dự thảo", null, TODAY.plusDays(9)), its);
        parts.hand(task, new NewPart("nghean.snv", null, "Góp ý", null, TODAY.plusDays(8)), its);
        parts.complete(task, 2, new Proof("Đã góp ý", null, null, null), null, by("nghean.snv"));

        make();

        assertThat(partReading.of(task, by("nghean.office")))
                .extracting(PartLine::state)
                .containsOnly(PartState.ENDED);
        assertThat(processes.live(task + "~P1")).isFalse();
        assertThat(processes.live(task + "~P2")).isFalse();
        String next = task + "-B1";
        List<PartLine> lines = partReading.of(next, by("nghean.sct"));
        assertThat(lines).extracting(PartLine::state).containsExactly(PartState.OPEN, PartState.DONE);
        assertThat(lines).extracting(PartLine::unit).containsExactly("nghean.sct", "nghean.snv");
        assertThat(lines.get(0).person()).isNull();
        assertThat(lines.get(1).result()).isEqualTo("Đã góp ý");
        assertThat(inbox.openOf(next + "~P1").unit()).isEqualTo("nghean.sct");
        assertThat(processes.openSteps(next + "~P2")).containsExactly("Task_AcceptPart");
        parts.accept(next, 2, by("nghean.sct2"));
        parts.complete(next, 1, new Proof("Xong", null, null, null), null, by("nghean.sct2"));
        assertThat(types(next)).contains("PartMoved", "PartAccepted", "PartDone");
        assertThat(types(task)).contains("PartHanded").doesNotContain("PartMoved");
    }

    @Test
    void partsThatItOwesOfOthersTasksGoToTheSuccessor() {
        String task = fixture.task().coordinator(ending.shortName()).due(DUE).issue();
        commands.acknowledge(task, by("nghean.sct"));
        parts.hand(task, new NewPart(ending.shortName(), null, "Góp ý", null, TODAY.plusDays(8)), by("nghean.sct"));

        long id = make("nghean.snv");

        assertThat(handovers.lines(handovers.get(id, by("nghean.head"))))
                .extracting(Line::kind, Line::subject)
                .containsExactlyInAnyOrder(tuple(Kind.COORDINATED, task), tuple(Kind.PART, task + "~P1"));
        PartLine part = partReading.of(task, by("nghean.snv")).get(0);
        assertThat(part.unit()).isEqualTo("nghean.snv");
        assertThat(inbox.openOf(task + "~P1").unit()).isEqualTo("nghean.snv");
        parts.complete(task, 1, new Proof("Đã góp ý", null, null, null), null, by("nghean.snv"));
        assertThat(log.of("TASK", task))
                .filteredOn(event -> event.type().equals("PartMoved"))
                .singleElement()
                .satisfies(moved -> assertThat(moved.detail()).containsEntry("former", ending.name()));
    }

    @Test
    void aRequestForMoreTimeWaitsForTheSameDecision() {
        LocalDate due = TODAY.plusDays(60);
        String task = underWay(due);
        extensions.ask(task, new NewExtension(due.plusDays(30), ExtensionReason.FUNDING, "Chờ bố trí vốn"), its);

        make();

        String next = task + "-B1";
        assertThat(processes.live(task + "~G1")).isFalse();
        assertThat(processes.openSteps(next + "~G1")).containsExactly("Task_DecideExtension");
        assertThat(inbox.openOf(next + "~G1").unit()).isEqualTo("nghean.office");
        extensions.decide(next, 1, new NewExtensionDecision(true, null, null), by("nghean.head"));
        assertThat(reading.of(next, by("nghean.sct")).line().dueDate()).isEqualTo(due.plusDays(30));
        assertThat(jdbc.sql("select outcome from task_extension x join task t on t.id = x.task_id where t.code = ?")
                        .param(task)
                        .query(String.class)
                        .single())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void explanationsAndTheLadderStandWhereTheyStood() {
        String task = underWay();
        String asked = explanations.ask(task, new NewQuestion("Vì sao chậm?", null), by("nghean.office"));
        String answered = explanations.ask(task, new NewQuestion("Còn vướng gì?", null), by("nghean.office"));
        explanations.answer(answered, "Thiếu vốn", its);
        jdbc.sql("""
                        with s as (insert into chasing_step (task_id, expires_on, step, day, taken_at, explanation)
                                   select id, expires_on, 2, current_date, now(), ? from task where code = ? returning id)
                        insert into chasing_addressee (step_id, ordinal, rank, unit_id) select id, 1, 'UNIT_HEAD', ? from s""").params(asked, task, ending.id()).update();

        make();

        assertThat(processes.live(asked)).isFalse();
        assertThat(processes.openSteps(task + "-B1~E1")).containsExactly("Task_Explain");
        assertThat(inbox.openOf(task + "-B1~E1").unit()).isEqualTo("nghean.sct");
        assertThat(processes.openSteps(task + "-B1~E2")).containsExactly("Task_JudgeExplanation");
        explanations.answer(task + "-B1~E1", "Đã bố trí lại", by("nghean.sct"));
        explanations.accept(task + "-B1~E2", by("nghean.office"));
        assertThat(jdbc.sql("""
                                select c.step || ' ' || c.explanation || ' ' || (select count(*) from chasing_addressee a where a.step_id = c.id)
                                  from chasing_step c join task t on t.id = c.task_id where t.code = ?""").param(task + "-B1").query(String.class).list())
                .containsExactly("2 " + task + "-B1~E1 1");
        assertThat(processes.live(task + "~C")).isFalse();
        assertThat(processes.live(task + "-B1~C")).isTrue();
    }

    @Test
    void whatItAskedForItsSuccessorJudges() {
        String task = fixture.task()
                .lead("nghean.snv")
                .assigner(ending.shortName())
                .due(DUE)
                .issue();
        String asked = explanations.ask(task, new NewQuestion("Vì sao chậm?", null), its);
        String indicator = "NA-GT-" + UUID.randomUUID().toString().substring(0, 8);
        jdbc.sql("""
                        insert into explanation (code, province_id, indicator_code, indicator_name, ordinal, unit_id, asker_unit_id, asked_at,
                                                 asked_on, question, due_on, expires_on)
                        select ?, e.province_id, 'X', 'Giải ngân', 1, ?, (select id from unit where short_name = 'nghean.office'), e.asked_at,
                               e.asked_on, 'Vì sao thấp?', e.due_on, e.expires_on from explanation e where e.code = ?""").params(indicator, ending.id(), asked).update();
        processes.start(Explanations.PROCESS, indicator);

        long id = make();

        assertThat(handovers.lines(handovers.get(id, by("nghean.head"))))
                .filteredOn(line -> line.kind() == Kind.EXPLANATION)
                .extracting(Line::subject)
                .containsExactlyInAnyOrder(asked, indicator);
        assertThat(inbox.openOf(indicator).unit()).isEqualTo("nghean.sct");
        explanations.answer(asked, "Thiếu số liệu", by("nghean.snv"));
        assertThat(inbox.openOf(asked).unit()).isEqualTo("nghean.sct");
        explanations.accept(asked, by("nghean.sct"));
    }

    @Test
    void theSuccessorHasItsOwnTimeOfReceipt() {
        String task = fixture.task().lead(ending.shortName()).due(DUE).issue();
        jdbc.sql(
                        "update task set receipt_due_on = current_date - 20, receipt_late_at = now(), receipt_late_unit_id = lead_unit_id where code = ?")
                .param(task)
                .update();

        make();

        assertThat(processes.live(task + "~A")).isFalse();
        assertThat(processes.live(task + "-B1~A")).isTrue();
        assertThat(inbox.openOf(task + "-B1").dueOn()).isAfterOrEqualTo(TODAY);
        commands.acknowledge(task + "-B1", by("nghean.sct"));
        assertThat(processes.live(task + "-B1~A")).isFalse();
    }

    @RepeatedTest(3)
    void handsOverOrIsConfirmedWithAllThatStandsBeside() throws Exception {
        String task = underWay();
        parts.hand(task, new NewPart("nghean.snv", null, "Góp ý", null, TODAY.plusDays(8)), its);
        String explanation = explanations.ask(task, new NewQuestion("Vì sao chậm?", null), by("nghean.office"));
        commands.submit(task, Product.NONE, "Xong", true, its);

        boolean confirmed = bothAtOnce(() -> commands.confirm(task, Grade.GOOD, by("nghean.office")), this::make);

        String next = task + "-B1";
        assertThat(reading.of(task, by("nghean.office")).line().state())
                .isEqualTo(confirmed ? TaskState.CONFIRMED : TaskState.HANDED_OVER);
        assertThat(processes.live(task + "~P1")).isFalse();
        assertThat(processes.live(next + "~P1")).isEqualTo(!confirmed);
        assertThat(processes.live(explanation)).isEqualTo(confirmed);
        assertThat(processes.live(next + "~E1")).isEqualTo(!confirmed);
    }

    /** @return whether the first was not refused by a rule; nothing else may go wrong */
    private static boolean bothAtOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = two.submit(() -> begin(start, one));
            two.submit(() -> begin(start, other)).get();
            try {
                first.get();
                return true;
            } catch (ExecutionException failed) {
                assertThat(failed).hasCauseInstanceOf(Refused.class);
                return false;
            }
        } finally {
            two.shutdownNow();
        }
    }

    private static Void begin(CyclicBarrier start, Runnable command) throws Exception {
        start.await();
        command.run();
        return null;
    }

    @Test
    void whoDoesAPartAMomentTooLateIsRefused() {
        String task = underWay();
        parts.hand(task, new NewPart("nghean.snv", null, "Góp ý", null, TODAY.plusDays(8)), its);
        make();
        assertThatThrownBy(() -> parts.complete(task, 1, new Proof("Xong", null, null, null), null, by("nghean.snv")))
                .isInstanceOf(Refused.class);
    }

    private String underWay() {
        return underWay(DUE);
    }

    private String underWay(LocalDate due) {
        String task = fixture.task()
                .lead(ending.shortName())
                .coordinator("nghean.snv")
                .nature(Nature.SPECIFIC)
                .due(due)
                .issue();
        commands.acknowledge(task, its);
        return task;
    }

    private long make() {
        return make("nghean.sct");
    }

    private long make(String successor) {
        return handovers.make(
                new NewHandover(ending.shortName(), LocalDate.now(), successor, Map.of()), by("nghean.head"));
    }

    private List<String> types(String task) {
        return log.of("TASK", task).stream().map(AuditEvent::type).toList();
    }

    private Viewer by(String account) {
        return fixture.viewer(account);
    }
}
