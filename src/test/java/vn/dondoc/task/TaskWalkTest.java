package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import vn.dondoc.account.Viewer;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.support.DondocTest;
import vn.dondoc.ui.Languages;

/** Every path of DirectiveTask.bpmn, with the inbox, the process and the history saying the same. */
@DondocTest
class TaskWalkTest {

    private static final Product DECISION =
            Product.document("456/QĐ-UBND", LocalDate.of(2026, 11, 20), "Quyết định thành lập cụm công nghiệp");

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private TaskCommands commands;

    @Autowired
    private TaskReading reading;

    @Autowired
    private TaskSentences sentences;

    @Autowired
    private MessageSource messages;

    @Autowired
    private WorkItems inbox;

    @Autowired
    private Processes processes;

    @Test
    void isAcknowledgedCarriedOutSubmittedAndConfirmed() {
        String task = fixture.task().nature(Nature.PRODUCT).issue();
        owed(task, "Task_Acknowledge", "nghean.sct", null);

        commands.acknowledge(task, by("nghean.sct2"));
        stands(task, TaskState.ACKNOWLEDGED);
        owed(task, "Task_CarryOut", "nghean.sct", null);

        commands.assign(task, "nghean.sct2", by("nghean.sct"));
        owed(task, "Task_CarryOut", "nghean.sct", "nghean.sct2");

        commands.progress(task, 40, "Đã lấy ý kiến các xã", "Chờ Sở Tài chính", by("nghean.sct2"));
        stands(task, TaskState.IN_PROGRESS);
        assertThat(read(task).line().percent()).isEqualTo(40);

        commands.submit(task, DECISION, "Đã ban hành", by("nghean.sct2"));
        stands(task, TaskState.SUBMITTED);
        owed(task, "Task_ConfirmResult", "nghean.office", null);

        commands.confirm(task, Grade.GOOD, by("nghean.office2"));
        stands(task, TaskState.CONFIRMED);
        assertThat(inbox.openOf(task)).isNull();
        assertThat(processes.live(task)).isFalse();
        assertThat(read(task).line().deadlineState()).isEqualTo(DeadlineState.DONE_ON_TIME);
        assertThat(types(task))
                .containsExactly(
                        "TaskConfirmed",
                        "TaskSubmitted",
                        "TaskProgressed",
                        "TaskAssigned",
                        "TaskAcknowledged",
                        "TaskIssued");
    }

    @Test
    void isNotProvedByAFileOfAnotherTask() {
        String task = fixture.task().nature(Nature.PRODUCT).issue();
        commands.acknowledge(task, by("nghean.sct"));
        Product foreign = new Product(null, null, null, null, null, 999_999_999L);

        assertThatThrownBy(() -> commands.submit(task, foreign, null, by("nghean.sct")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("unknownFile");
        stands(task, TaskState.ACKNOWLEDGED);
    }

    @Test
    void isReturnedAndSubmittedAgain() {
        String task = submitted(fixture.task());

        commands.returnForRework(task, "Chưa có số liệu của ba xã", by("nghean.office"));

        stands(task, TaskState.RETURNED);
        owed(task, "Task_CarryOut", "nghean.sct", null);
        assertThat(read(task).line().percent()).isEqualTo(60);
        commands.submit(task, Product.NONE, "Đã bổ sung", by("nghean.sct"));
        commands.confirm(task, null, by("nghean.office"));
        assertThat(read(task).submissions())
                .extracting(SubmissionEntry::verdict)
                .containsExactly("CONFIRMED", "RETURNED");
        assertThat(read(task).returnedCount()).isEqualTo(1);
    }

    @Test
    void isDeclinedAndInsistedOn() {
        String task = declined();

        commands.decideRefusal(task, RefusalDecision.INSIST, "Đúng chức năng của Sở", null, by("nghean.office"));

        stands(task, TaskState.IN_PROGRESS);
        owed(task, "Task_CarryOut", "nghean.sct", null);
    }

    @Test
    void isDeclinedAndGivenToAnotherUnit() {
        String task = declined();

        commands.decideRefusal(task, RefusalDecision.REASSIGN, "Thuộc Sở Nội vụ", "nghean.snv", by("nghean.office"));

        stands(task, TaskState.ISSUED);
        owed(task, "Task_Acknowledge", "nghean.snv", null);
        commands.acknowledge(task, by("nghean.snv"));
        assertThatThrownBy(() -> commands.progress(task, 10, "…", null, by("nghean.sct")))
                .as("the former lead still sees it, but no longer owes it")
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void isDeclinedAndRecalled() {
        String task = declined();

        commands.decideRefusal(task, RefusalDecision.RECALL, "Không còn cần", null, by("nghean.office"));

        stands(task, TaskState.RECALLED);
        assertThat(inbox.openOf(task)).isNull();
        assertThat(processes.live(task)).isFalse();
    }

    @Test
    void isGivenOnlyToAnotherUnitOfTheProvince() {
        String task = declined();

        assertThatThrownBy(() ->
                        commands.decideRefusal(task, RefusalDecision.REASSIGN, "…", "yenbai.snv", by("nghean.office")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() ->
                        commands.decideRefusal(task, RefusalDecision.REASSIGN, "…", "nghean.sct", by("nghean.office")))
                .isInstanceOf(Refused.class);
        stands(task, TaskState.DECLINED);
    }

    @Test
    void isRecalledFromEveryStepWhileItIsOpen() {
        String issued = fixture.task().issue();
        String underWay = acknowledged(fixture.task());
        String submitted = submitted(fixture.task());
        String declined = declined();

        for (String task : List.of(issued, underWay, submitted, declined)) {
            commands.recall(task, "Chủ trương đã thay đổi", by("nghean.office"));
            stands(task, TaskState.RECALLED);
            assertThat(inbox.openOf(task)).isNull();
            assertThat(processes.live(task)).isFalse();
            assertThat(read(task).line().deadlineState()).isEqualTo(DeadlineState.NO_DEADLINE);
        }
        assertThatThrownBy(() -> commands.recall(issued, "Lần nữa", by("nghean.office")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void isSubmittedOnlyWithItsProduct() {
        String task = acknowledged(fixture.task().nature(Nature.PRODUCT));

        assertThatThrownBy(() -> commands.submit(task, Product.NONE, "Xong", by("nghean.sct")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> commands.submit(
                        task, Product.of("456/QĐ-UBND", null, null, null, null, null), null, by("nghean.sct")))
                .isInstanceOf(Invalid.class);
        stands(task, TaskState.ACKNOWLEDGED);
    }

    @Test
    void isNotConfirmedByTheOneWhoSubmittedIt() {
        String task = fixture.task().lead("nghean.sct").assigner("nghean.sct").issue();
        commands.acknowledge(task, by("nghean.sct"));
        commands.submit(task, Product.NONE, "Xong", by("nghean.sct"));

        assertThatThrownBy(() -> commands.confirm(task, Grade.GOOD, by("nghean.sct")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> commands.returnForRework(task, "…", by("nghean.sct")))
                .isInstanceOf(NotAllowed.class);
        commands.confirm(task, Grade.GOOD, by("nghean.sct2"));
        stands(task, TaskState.CONFIRMED);
    }

    @Test
    void isNotConfirmedByAnotherAccountOfThatPerson() {
        String task = fixture.task().lead("nghean.sct").assigner("nghean.sct").issue();
        commands.acknowledge(task, by("nghean.sct"));
        commands.submit(task, Product.NONE, "Xong", by("nghean.sct"));
        Viewer again = anotherAccountOf(by("nghean.sct"));

        assertThat(reading.of(task, again).may().confirm()).isFalse();
        assertThatThrownBy(() -> commands.confirm(task, Grade.GOOD, again)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> commands.returnForRework(task, "…", again)).isInstanceOf(NotAllowed.class);
        stands(task, TaskState.SUBMITTED);
    }

    @Test
    void isMovedOnlyByItsSides() {
        String task = fixture.task().coordinator("nghean.snv").issue();

        for (String other : List.of("nghean.snv", "nghean.leader", "nghean.inspection", "nghean.office")) {
            assertThatThrownBy(() -> commands.acknowledge(task, by(other)))
                    .as(other)
                    .isInstanceOf(NotAllowed.class);
        }
        for (String other : List.of("nghean.sct", "nghean.sct2", "nghean.snv", "nghean.leader", "nghean.inspection")) {
            assertThatThrownBy(() -> commands.recall(task, "…", by(other)))
                    .as(other)
                    .isInstanceOf(NotAllowed.class);
        }
        stands(task, TaskState.ISSUED);
    }

    @Test
    void doesNotExistForThoseWhoHaveNoPartInIt() {
        String task = fixture.task().issue();

        for (String stranger : List.of("nghean.snv", "nghean.xa1", "yenbai.office", "yenbai.leader", "admin")) {
            assertThatThrownBy(() -> reading.of(task, by(stranger)))
                    .as(stranger)
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> commands.acknowledge(task, by(stranger)))
                    .as(stranger)
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void isHandedOnlyToPeopleOfTheLeadUnit() {
        String task = acknowledged(fixture.task());

        assertThatThrownBy(() -> commands.assign(task, "nghean.snv", by("nghean.sct")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> commands.assign(task, "nobody", by("nghean.sct")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> commands.assign(task, null, by("nghean.sct"))).isInstanceOf(Invalid.class);
    }

    @Test
    void refusesWhatWasSeenInAnOlderVersion() {
        String task = fixture.task().issue();
        long seen = read(task).line().version();
        commands.acknowledge(task, by("nghean.sct"));

        assertThatThrownBy(() -> commands.ifUnchanged(
                        task, seen, by("nghean.sct"), () -> commands.progress(task, 20, "…", null, by("nghean.sct"))))
                .isInstanceOf(Stale.class);
        assertThat(read(task).progress()).isEmpty();
    }

    @Test
    void tellsItsHistoryInBothLanguages() {
        String task = submitted(fixture.task());
        commands.confirm(task, Grade.EXCELLENT, by("nghean.office"));

        for (Sentence sentence : sentences.of(task, by("nghean.office"))) {
            for (var language : List.of(Languages.VIETNAMESE, Languages.ENGLISH)) {
                assertThat(messages.getMessage(
                                sentence.key(), sentence.arguments().toArray(), language))
                        .doesNotContain("{")
                        .contains(sentence.arguments().get(0));
            }
        }
    }

    @Test
    void showsTheSentenceItComesFrom() {
        String task = fixture.task().title("Rà soát quy hoạch").issue();

        assertThat(read(task).source())
                .isEqualTo(new SourceExcerpt("1. ", "Rà soát quy hoạch", ". Hằng tháng gửi Văn phòng."));
    }

    private String acknowledged(TaskFixture.Draft draft) {
        String task = draft.issue();
        commands.acknowledge(task, by("nghean.sct"));
        return task;
    }

    private String submitted(TaskFixture.Draft draft) {
        String task = acknowledged(draft);
        commands.progress(task, 60, "Đã xong phần lớn", null, by("nghean.sct"));
        commands.submit(task, Product.NONE, "Xong", by("nghean.sct"));
        return task;
    }

    private String declined() {
        String task = fixture.task().issue();
        commands.decline(task, "Không thuộc chức năng", by("nghean.sct"));
        stands(task, TaskState.DECLINED);
        owed(task, "Task_DecideRefusal", "nghean.office", null);
        return task;
    }

    private static Viewer anotherAccountOf(Viewer one) {
        return new Viewer(
                -7,
                one.username() + ".again",
                one.role(),
                one.personId(),
                one.unitId(),
                one.provinceId(),
                one.displayName(),
                one.positionTitle(),
                one.unitName(),
                one.language(),
                one.units(),
                null,
                true,
                false);
    }

    private void stands(String task, TaskState state) {
        assertThat(read(task).line().state()).isEqualTo(state);
    }

    private void owed(String task, String step, String unit, String person) {
        WorkItem item = inbox.openOf(task);
        assertThat(item).isNotNull();
        assertThat(item.step()).isEqualTo(step);
        assertThat(item.unit()).isEqualTo(unit);
        assertThat(item.person()).isEqualTo(person);
        assertThat(processes.openSteps(task)).containsExactly(step);
    }

    private List<String> types(String task) {
        return sentences.of(task, by("nghean.office")).stream()
                .map(Sentence::type)
                .toList();
    }

    private TaskDetails read(String task) {
        return reading.of(task, by("nghean.office"));
    }

    private Viewer by(String username) {
        return fixture.viewer(username);
    }
}
