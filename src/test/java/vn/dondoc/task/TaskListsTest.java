package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Invalid;
import vn.dondoc.support.DondocTest;

/** Each filter, each order, each kind of viewer. */
@DondocTest
@Transactional
class TaskListsTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private TaskCommands commands;

    @Autowired
    private TaskLists lists;

    @Autowired
    private ManyTasks many;

    @Autowired
    private Horizons horizons;

    @Test
    void seesOwnUnitsAndNothingOfOthers() {
        String led = fixture.task().lead("yenbai.sct").issue();
        String coordinated =
                fixture.task().lead("yenbai.snv").coordinator("yenbai.sct").issue();
        String assigned =
                fixture.task().lead("yenbai.xa1").assigner("yenbai.sct").issue();
        String other = fixture.task().lead("yenbai.xa1").issue();
        String elsewhere = fixture.task().lead("nghean.sct").issue();

        assertThat(codes("yenbai.sct", TaskFilter.ALL))
                .contains(led, coordinated, assigned)
                .doesNotContain(other, elsewhere);
        for (String overlooks : List.of("yenbai.office", "yenbai.leader", "yenbai.inspection")) {
            assertThat(codes(overlooks, TaskFilter.ALL))
                    .contains(led, coordinated, assigned, other)
                    .doesNotContain(elsewhere);
        }
        assertThat(codes("admin", TaskFilter.ALL)).isEmpty();
    }

    @Test
    void filtersByUnitLeadSessionNatureAndStar() {
        String led = fixture.task()
                .lead("yenbai.sct")
                .nature(Nature.PRODUCT)
                .starred()
                .issue();
        String coordinated =
                fixture.task().lead("yenbai.snv").coordinator("yenbai.sct").issue();
        commands.ownStar(coordinated, true, fixture.viewer("yenbai.leader"));

        assertThat(codes("yenbai.office", asked("yenbai.sct", null, null, null, null, null)))
                .contains(led, coordinated);
        assertThat(codes("yenbai.office", asked(null, "yenbai.sct", null, null, null, null)))
                .contains(led)
                .doesNotContain(coordinated);
        assertThat(codes("yenbai.office", asked(null, null, led.replace(".01", ""), null, null, null)))
                .containsExactly(led);
        assertThat(codes("yenbai.office", asked(null, null, null, "product", null, null)))
                .contains(led)
                .doesNotContain(coordinated);
        assertThat(codes("yenbai.office", asked(null, null, null, null, "true", null)))
                .contains(led)
                .doesNotContain(coordinated);
        assertThat(codes("yenbai.leader", asked(null, null, null, null, "true", null)))
                .contains(led, coordinated);
    }

    @Test
    void filtersByStateAndDeadline() {
        Viewer sct = fixture.viewer("yenbai.sct");
        String overdue =
                fixture.task().lead("yenbai.sct").due(TODAY.minusDays(30)).issue();
        String soon = fixture.task().lead("yenbai.sct").due(TODAY.plusDays(1)).issue();
        String later = fixture.task().lead("yenbai.sct").due(TODAY.plusDays(60)).issue();
        String never = fixture.task()
                .lead("yenbai.sct")
                .due(Due.none(TODAY.plusDays(60)))
                .issue();
        String waiting =
                fixture.task().lead("yenbai.sct").due(TODAY.plusDays(1)).issue();
        commands.acknowledge(waiting, sct);
        commands.submit(waiting, Product.NONE, null, sct);
        String late = fixture.task().lead("yenbai.sct").due(TODAY.minusDays(30)).issue();
        commands.acknowledge(late, sct);
        commands.submit(late, Product.NONE, null, sct);
        commands.confirm(late, null, fixture.viewer("yenbai.office"));

        assertThat(deadline(DeadlineState.OVERDUE)).contains(overdue).doesNotContain(soon, late);
        assertThat(deadline(DeadlineState.DUE_SOON)).contains(soon).doesNotContain(waiting, later);
        assertThat(deadline(DeadlineState.ON_TRACK)).contains(later, waiting).doesNotContain(soon);
        assertThat(deadline(DeadlineState.NO_DEADLINE)).contains(never).doesNotContain(later);
        assertThat(deadline(DeadlineState.DONE_LATE)).contains(late).doesNotContain(overdue);
        assertThat(codes("yenbai.sct", TaskFilter.ALL.withStates(TaskState.SUBMITTED)))
                .contains(waiting)
                .doesNotContain(late);
        assertThat(codes("yenbai.sct", TaskFilter.OPEN)).contains(waiting).doesNotContain(late);
        assertThat(codes("yenbai.sct", between(TODAY.plusDays(50), TODAY.plusDays(70))))
                .contains(later)
                .doesNotContain(soon, never);
    }

    /** The filter in SQL and the single task's standing are two spellings of one rule. */
    @ParameterizedTest
    @EnumSource(DeadlineState.class)
    void filtersByDeadlineAsEachLineSays(DeadlineState state) {
        many.insert(3000);
        Viewer office = fixture.viewer("hagiang.office");
        TaskFilter filter = TaskFilter.ALL.withDeadlines(state);

        assertThat(all(filter, TaskSort.CODE, office)).isNotEmpty().allMatch(line -> line.deadlineState() == state);
        long counted = all(TaskFilter.ALL, TaskSort.CODE, office).stream()
                .filter(line -> line.deadlineState() == state)
                .count();
        assertThat(lists.count(filter, office)).isEqualTo((int) counted);
    }

    @Test
    void findsWordsWithAndWithoutDiacriticsAndByCode() {
        String task = fixture.task()
                .lead("yenbai.xa2")
                .title("Đẩy nhanh tiến độ giải phóng mặt bằng ở xã")
                .issue();

        for (String q :
                List.of("giai phong", "GIẢI PHÓNG", "đẩy nhanh", "day mat bang", "o xa", task, task.toLowerCase())) {
            assertThat(codes("yenbai.office", search(q))).as(q).contains(task);
        }
        assertThat(codes("yenbai.office", search("giải phóng đập"))).doesNotContain(task);
        assertThat(codes("yenbai.office", search("%"))).doesNotContain(task);
        assertThat(codes("yenbai.office", search("g_ai phong"))).doesNotContain(task);
    }

    @Test
    void showsMineAndFollowsTheAssignee() {
        String task = fixture.task().lead("yenbai.sct").issue();
        commands.acknowledge(task, fixture.viewer("yenbai.sct"));
        commands.assign(task, "yenbai.sct2", fixture.viewer("yenbai.sct"));

        assertThat(codes("yenbai.sct2", mine())).contains(task);
        assertThat(codes("yenbai.sct", mine())).doesNotContain(task);
        assertThat(codes("yenbai.snv", mine())).doesNotContain(task);
    }

    @ParameterizedTest
    @EnumSource(TaskSort.class)
    void pagesWithoutGapsOrRepetitions(TaskSort sort) {
        many.insert(700);
        for (String name : List.of("hagiang.office", "hagiang.snv")) {
            Viewer viewer = fixture.viewer(name);
            List<String> byCursor = all(TaskFilter.ALL, sort, viewer).stream()
                    .map(TaskLine::code)
                    .toList();
            List<String> byNumber = new ArrayList<>();
            TaskPage page;
            int number = 1;
            do {
                page = lists.page(TaskFilter.ALL, sort, number++, 200, viewer);
                page.items().forEach(line -> byNumber.add(line.code()));
            } while (page.next() != null);

            assertThat(new HashSet<>(byCursor)).hasSameSizeAs(byCursor).hasSize(page.total());
            assertThat(byNumber).isEqualTo(byCursor);
        }
    }

    @Test
    void keepsOpenAndExpiryOfUnitsInStep() {
        Viewer sct = fixture.viewer("yenbai.sct");
        int before = lists.count(TaskFilter.OPEN, sct);
        String task = fixture.task().lead("yenbai.sct").issue();
        assertThat(lists.count(TaskFilter.OPEN, sct)).isEqualTo(before + 1);

        commands.recall(task, "Không còn cần", fixture.viewer("yenbai.office"));

        assertThat(lists.count(TaskFilter.OPEN, sct)).isEqualTo(before);
        assertThat(codes("yenbai.sct", TaskFilter.OPEN)).doesNotContain(task);
    }

    @Test
    void countsTheBucketsOfTheirRows() {
        many.insert(2000);
        for (String name : List.of("hagiang.leader", "hagiang.snv", "hagiang.xa1")) {
            Viewer viewer = fixture.viewer(name);
            List<TaskLine> open = all(TaskFilter.OPEN, TaskSort.DUE, viewer);

            assertThat(lists.buckets(viewer))
                    .isEqualTo(new TaskBuckets(
                            lines(open, DeadlineState.ON_TRACK),
                            lines(open, DeadlineState.DUE_SOON),
                            lines(open, DeadlineState.OVERDUE),
                            (int) open.stream()
                                    .filter(line -> line.state() == TaskState.SUBMITTED)
                                    .count()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "ZHVlfDF8MjAyNg", "bGVhZHwxfDE7ZHJvcA"})
    void refusesACursorThatIsNone(String word) {
        Viewer viewer = fixture.viewer("yenbai.office");
        assertThatThrownBy(() -> lists.after(TaskFilter.ALL, TaskSort.DUE, word, 10, viewer))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> lists.page(TaskFilter.ALL, TaskSort.DUE, 0, 10, viewer))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> lists.page(TaskFilter.ALL, TaskSort.DUE, 1, 1000, viewer))
                .isInstanceOf(Invalid.class);
    }

    private static int lines(List<TaskLine> open, DeadlineState state) {
        return (int) open.stream().filter(line -> line.deadlineState() == state).count();
    }

    private List<TaskLine> all(TaskFilter filter, TaskSort sort, Viewer viewer) {
        TaskPage page = lists.page(filter, sort, 1, 150, viewer);
        List<TaskLine> lines = new ArrayList<>(page.items());
        while (page.next() != null) {
            page = lists.after(filter, sort, page.next(), 150, viewer);
            lines.addAll(page.items());
        }
        return lines;
    }

    private List<String> deadline(DeadlineState state) {
        return codes("yenbai.sct", TaskFilter.ALL.withDeadlines(state));
    }

    private List<String> codes(String viewer, TaskFilter filter) {
        return all(filter, TaskSort.DUE, fixture.viewer(viewer)).stream()
                .map(TaskLine::code)
                .toList();
    }

    private static TaskFilter asked(
            String unit, String lead, String session, String nature, String starred, String assignee) {
        return new TaskListParameters(
                        unit, lead, session, null, null, nature, starred, assignee, null, null, null, null, null, null,
                        null, null)
                .filter();
    }

    private static TaskFilter mine() {
        return asked(null, null, null, null, null, "me");
    }

    private static TaskFilter search(String q) {
        return new TaskFilter(null, null, null, Set.of(), Set.of(), null, false, false, false, q, null, null);
    }

    private static TaskFilter between(LocalDate from, LocalDate to) {
        return new TaskFilter(null, null, null, Set.of(), Set.of(), null, false, false, false, null, from, to);
    }
}
