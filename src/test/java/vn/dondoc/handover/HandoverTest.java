package vn.dondoc.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.organization.NewUnit;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Position;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.organization.Units;
import vn.dondoc.pause.Suspensions;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.Rivals;
import vn.dondoc.task.Grade;
import vn.dondoc.task.Nature;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskLists;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskSort;
import vn.dondoc.task.TaskState;

/** A unit that ends hands everything over at once: what goes on, what stays under its name, and who may. */
@DondocTest
class HandoverTest {

    private static final LocalDate DUE = LocalDate.of(2031, 9, 12);

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private TaskCommands commands;

    @Autowired
    private TaskReading reading;

    @Autowired
    private TaskLists lists;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Handovers handovers;

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

    @Autowired
    private Rivals rivals;

    private Unit ending;
    private Viewer its;

    @BeforeEach
    void aUnitThatEnds() {
        Viewer sct = fixture.viewer("nghean.sct");
        String name = UUID.randomUUID().toString().substring(0, 8);
        ending = units.add(new NewUnit(
                fixture.unit("nghean"),
                "nghean.cu" + name,
                "H40." + name.toUpperCase(java.util.Locale.ROOT),
                null,
                UnitKind.DEPARTMENT,
                "Sở Công nghệ số " + name,
                null,
                900,
                LocalDate.of(2020, 1, 1),
                null));
        long person = people.add(fixture.unit("nghean"), "Hoàng Văn Bình", null).id();
        people.appoint(new Position(person, ending.id(), "Giám đốc", null, true, 1, LocalDate.of(2020, 1, 1), null));
        its = new Viewer(
                sct.accountId(),
                sct.username(),
                Role.UNIT_HEAD,
                person,
                ending.id(),
                ending.provinceId(),
                "Hoàng Văn Bình",
                "Giám đốc",
                ending.name(),
                "vi",
                List.of(ending.id()),
                null,
                true,
                false);
    }

    @Test
    void everyTaskGoesOnWhereItStood() {
        String issued = draft().issue();
        String underWay = draft().coordinator("nghean.snv").starred().issue();
        commands.acknowledge(underWay, its);
        commands.progress(underWay, 40, "Đã lấy ý kiến", null, its);
        String submitted = submitted();
        String declined = draft().issue();
        commands.decline(declined, "Không đúng chức năng", its);
        String suspended = draft().issue();
        commands.acknowledge(suspended, its);
        suspensions.suspend(suspended, "Chờ quy hoạch", LocalDate.now().plusDays(20), null, office());
        String done = submitted();
        commands.confirm(done, Grade.GOOD, office());

        long id = make();

        assertThat(handovers.lines(handovers.get(id, head())))
                .extracting(Line::subject)
                .containsExactlyInAnyOrder(issued, underWay, submitted, declined, suspended);
        goesOn(issued, TaskState.ISSUED, "Task_Acknowledge");
        goesOn(underWay, TaskState.IN_PROGRESS, "Task_CarryOut");
        goesOn(submitted, TaskState.SUBMITTED, "Task_ConfirmResult");
        goesOn(declined, TaskState.DECLINED, "Task_DecideRefusal");
        goesOn(suspended, TaskState.SUSPENDED, "Task_CarryOut");

        TaskDetails next = reading.of(underWay + "-B1", sct());
        assertThat(next.line().percent()).isEqualTo(40);
        assertThat(next.line().dueDate()).isEqualTo(DUE);
        assertThat(next.line().originalDueDate()).isEqualTo(DUE);
        assertThat(next.line().starredByOffice()).isTrue();
        assertThat(next.line().coordinators()).containsExactly("nghean.snv");
        TaskDetails before = reading.of(underWay, sct());
        assertThat(before.progress()).hasSize(1);
        assertThat(before.line().leadName()).isEqualTo(ending.name());
        assertThat(reading.of(done, office()).line().leadName()).isEqualTo(ending.name());

        commands.confirm(submitted + "-B1", Grade.GOOD, office());
        assertThat(reading.of(submitted + "-B1", sct()).submissions())
                .hasSize(1)
                .allMatch(s -> s.verdict() != null);
        assertThat(inbox.openOf(suspended + "-B1").held()).isTrue();
        assertThat(processes.live(suspended + "~D1")).isFalse();
        suspensions.resume(suspended + "-B1", null, office());
        assertThat(reading.of(suspended + "-B1", sct()).line().state()).isEqualTo(TaskState.ACKNOWLEDGED);
    }

    private void goesOn(String former, TaskState state, String step) {
        TaskDetails old = reading.of(former, office());
        assertThat(old.line().state()).isEqualTo(TaskState.HANDED_OVER);
        assertThat(processes.live(former)).isFalse();
        assertThat(inbox.openOf(former)).isNull();
        assertThat(last(former)).isEqualTo("TaskHandedOver");
        String code = former + "-B1";
        TaskDetails next = reading.of(code, office());
        assertThat(next.line().state()).isEqualTo(state);
        assertThat(next.line().lead()).isEqualTo("nghean.sct");
        assertThat(processes.openSteps(code)).containsExactly(step);
        WorkItem owed = inbox.openOf(code);
        boolean decided = step.equals("Task_ConfirmResult") || step.equals("Task_DecideRefusal");
        assertThat(owed.unit()).isEqualTo(decided ? "nghean.office" : "nghean.sct");
        assertThat(log.of("TASK", code).get(0).detail()).containsEntry("task", former);
    }

    @Test
    void partsBesideALeadAndTheSideThatAssignsMoveToo() {
        String coordinated = fixture.task().coordinator(ending.shortName()).issue();
        String assigned =
                fixture.task().lead("nghean.snv").assigner(ending.shortName()).issue();

        handovers.make(
                new NewHandover(
                        ending.shortName(),
                        LocalDate.now(),
                        "nghean.sct",
                        Map.of("ASSIGNED:" + assigned, "nghean.snv", "COORDINATED:" + coordinated, "nghean.snv")),
                head());

        assertThat(reading.of(coordinated, office()).line().coordinators()).containsExactly("nghean.snv");
        assertThat(reading.of(coordinated, its).line().state()).isEqualTo(TaskState.ISSUED);
        assertThat(reading.of(assigned, office()).assigner()).isEqualTo("nghean.snv");
        assertThat(last(coordinated)).isEqualTo("CoordinatorReplaced");
        assertThat(last(assigned)).isEqualTo("AssignerReplaced");
        assertThat(processes.live(coordinated)).isTrue();
    }

    @Test
    void theUnitEndsAndItsNameStays() {
        String task = draft().issue();
        make();

        Unit ended = units.byShortName(ending.shortName()).orElseThrow();
        assertThat(ended.validTo()).isEqualTo(LocalDate.now());
        assertThat(ended.name()).isEqualTo(ending.name());
        assertThat(people.ofUnit(ending.id(), LocalDate.now().plusDays(1))).isEmpty();
        assertThat(jdbc.sql(
                                "select u.short_name from unit_successor s join unit u on u.id = s.successor_id where s.unit_id = ?")
                        .param(ending.id())
                        .query(String.class)
                        .list())
                .containsExactly("nghean.sct");
        assertThat(lists.page(filterOf(ending.shortName()), TaskSort.DUE, 1, 50, office())
                        .items())
                .extracting(line -> line.code())
                .containsExactly(task);
    }

    private static TaskFilter filterOf(String lead) {
        return new TaskFilter(
                null, lead, null, java.util.Set.of(), java.util.Set.of(), null, false, false, false, null, null, null);
    }

    @Test
    void aSecondPressGivesTheSameHandOver() {
        draft().issue();
        long first = make();
        assertThat(make()).isEqualTo(first);
        assertThatThrownBy(() -> handovers.plan(entry("nghean.sct"), head())).isInstanceOf(Refused.class);
    }

    @Test
    void aTaskIsHandedOnASecondTime() {
        String task = draft().issue();
        Unit first = ending;
        aUnitThatEnds();
        handovers.make(new NewHandover(first.shortName(), LocalDate.now(), ending.shortName(), Map.of()), head());
        make();
        assertThat(reading.of(task + "-B2", sct()).line().state()).isEqualTo(TaskState.ISSUED);
        assertThat(reading.of(task + "-B1", office()).line().state()).isEqualTo(TaskState.HANDED_OVER);
    }

    @Test
    void onlyAdministratorsAndTheHeadOfTheOfficeMay() {
        for (String other : List.of("nghean.office", "nghean.leader", "nghean.sct", "nghean.inspection")) {
            assertThatThrownBy(() -> handovers.make(entry("nghean.sct"), fixture.viewer(other)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> handovers.make(entry("nghean.sct"), fixture.viewer("yenbai.head")))
                .isInstanceOf(NotFound.class);
        assertThat(handovers
                        .proposal(ending.shortName(), fixture.viewer("admin"))
                        .unit()
                        .id())
                .isEqualTo(ending.id());
    }

    @Test
    void asksForEverySuccessorAndLeavesNothingHalfDone() {
        String task = draft().issue();
        wrong(entry(null), "successor");
        wrong(entry("yenbai.sct"), "successor", "successor");
        wrong(entry(ending.shortName()), "successor", "successor");
        wrong(new NewHandover(ending.shortName(), null, "nghean.sct", Map.of()), "on");
        wrong(
                new NewHandover(ending.shortName(), LocalDate.now(), "nghean.sct", Map.of(task, "nghean.khong")),
                "successors[LED:" + task + "]");
        assertThat(reading.of(task, office()).line().state()).isEqualTo(TaskState.ISSUED);
        assertThat(units.byShortName(ending.shortName()).orElseThrow().validTo())
                .isNull();
    }

    private void wrong(NewHandover entry, String... fields) {
        assertThatThrownBy(() -> handovers.make(entry, head()))
                .isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.errors())
                        .extracting(error -> error.field())
                        .containsExactly(fields));
    }

    @Test
    void whoComesLaterIsToldWhereTheTaskWent() {
        String task = submitted();
        make();
        assertThatThrownBy(() -> commands.confirm(task, Grade.GOOD, office()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.rule()).isEqualTo("task.handedOver"));
        assertThatThrownBy(() -> commands.recall(task, "Không cần", office()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.rule()).isEqualTo("task.handedOver"));
    }

    @RepeatedTest(4)
    void handsOverOrIsConfirmed() throws Exception {
        String contested = submitted();
        String other = draft().issue();

        boolean confirmed = !refusedInRace(() -> commands.confirm(contested, Grade.GOOD, office()), this::make);

        Handover made = handovers.get(make(), head());
        assertThat(handovers.lines(made))
                .extracting(Line::subject)
                .containsExactlyInAnyOrderElementsOf(confirmed ? List.of(other) : List.of(contested, other));
        assertThat(reading.of(contested, office()).line().state())
                .isEqualTo(confirmed ? TaskState.CONFIRMED : TaskState.HANDED_OVER);
        assertThat(processes.live(contested)).isFalse();
        assertThat(processes.live(contested + "-B1")).isEqualTo(!confirmed);
        assertThat(processes.openSteps(other + "-B1")).containsExactly("Task_Acknowledge");
    }

    @Test
    void whatIsConfirmedAtThatMomentIsNotHandedOver() {
        String contested = submitted();
        String other = draft().issue();

        assertThat(rivals.inOrder(() -> commands.confirm(contested, Grade.GOOD, office()), this::make))
                .isNull();

        assertThat(reading.of(contested, office()).line().state()).isEqualTo(TaskState.CONFIRMED);
        assertThat(processes.live(contested + "-B1")).isFalse();
        assertThat(last(contested)).isEqualTo("TaskConfirmed");
        assertThat(reading.of(other, office()).line().state()).isEqualTo(TaskState.HANDED_OVER);
    }

    @Test
    void whatIsHandedOverAtThatMomentIsNotConfirmed() {
        String contested = submitted();

        assertThat(rivals.inOrder(this::make, () -> commands.confirm(contested, Grade.GOOD, office())))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.rule()).isEqualTo("task.handedOver"));

        assertThat(reading.of(contested, office()).line().state()).isEqualTo(TaskState.HANDED_OVER);
        assertThat(processes.live(contested)).isFalse();
        assertThat(processes.openSteps(contested + "-B1")).containsExactly("Task_ConfirmResult");
    }

    /** @return whether the first of both was refused by a rule; nothing else may go wrong */
    private static boolean refusedInRace(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = two.submit(() -> begin(start, one));
            two.submit(() -> begin(start, other)).get();
            try {
                first.get();
                return false;
            } catch (ExecutionException failed) {
                assertThat(failed).hasCauseInstanceOf(Refused.class);
                return true;
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
    void theMinuteIsAPaperOfBothSidesThatNobodyChanges() throws IOException {
        String task =
                draft().title("Xây dựng đề án chuyển đổi số ngành công thương").issue();
        commands.acknowledge(task, its);
        String coordinated = fixture.task().coordinator(ending.shortName()).issue();
        long id = make();

        byte[] pdf = handovers.paper(id, PaperFormat.PDF, head()).content();
        byte[] docx = handovers.paper(id, PaperFormat.DOCX, sct()).content();
        try (PDDocument read = Loader.loadPDF(pdf);
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertThat(read.getNumberOfPages()).isBetween(1, 3);
            for (String text : List.of(plain(new PDFTextStripper().getText(read)), plain(words.getText()))) {
                assertThat(text)
                        .contains(
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                "/BB-VP",
                                "BIÊN BẢN",
                                "I. BÊN GIAO",
                                "II. BÊN NHẬN")
                        .contains("Hoàng Văn Bình", "Xây dựng đề án chuyển đổi số", "12/09/2031", "Đã tiếp nhận")
                        .contains("1. Nhiệm vụ chủ trì thực hiện (1)", "2. Nhiệm vụ phối hợp thực hiện (1)")
                        .contains("ĐẠI DIỆN BÊN GIAO", "ĐẠI DIỆN BÊN NHẬN", "Nơi nhận:");
                assertThat(text.replace(" ", "")).contains(task + "(tiếptục:" + task + "-B1)", coordinated);
            }
        }
        assertThat(handovers.paper(id, PaperFormat.PDF, sct()).content()).isEqualTo(pdf);
        assertThatThrownBy(() -> handovers.get(id, fixture.viewer("nghean.xa1")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> jdbc.sql("delete from handover_paper where handover_id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private TaskFixture.Draft draft() {
        return fixture.task().lead(ending.shortName()).nature(Nature.SPECIFIC).due(DUE);
    }

    private String submitted() {
        String task = draft().issue();
        commands.acknowledge(task, its);
        commands.submit(task, Product.NONE, "Xong", its);
        return task;
    }

    private long make() {
        return handovers.make(entry("nghean.sct"), head());
    }

    private NewHandover entry(String successor) {
        return new NewHandover(ending.shortName(), LocalDate.now(), successor, Map.of());
    }

    private String last(String task) {
        var events = log.of("TASK", task);
        return events.get(events.size() - 1).type();
    }

    private Viewer office() {
        return fixture.viewer("nghean.office");
    }

    private Viewer head() {
        return fixture.viewer("nghean.head");
    }

    private Viewer sct() {
        return fixture.viewer("nghean.sct");
    }
}
