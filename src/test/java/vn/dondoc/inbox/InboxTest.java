package vn.dondoc.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ProgramClock;
import vn.dondoc.calendar.Zones;
import vn.dondoc.rule.Invalid;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;

/** What stands in the inbox under which day and filter, and who waits for whom. */
@DondocTest
class InboxTest {

    @Autowired
    private WorkItems items;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private TaskCommands commands;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProgramClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-23", "2026-11-28", "2026-12-31", "2027-02-07"})
    void theDatabaseGroupsAsTheRuleDoes(LocalDate today) {
        Viewer viewer = fixture.viewer("hagiang.xa2");
        String word = word();
        Map<DueGroup, Integer> expected = new EnumMap<>(DueGroup.class);
        for (DueGroup group : DueGroup.values()) {
            expected.put(group, 0);
        }
        List<@Nullable LocalDate> dates = new ArrayList<>();
        for (int day = -9; day <= 9; day++) {
            dates.add(today.plusDays(day));
        }
        dates.add(null);
        for (LocalDate due : dates) {
            expected.merge(DueGroup.of(due, today), 1, Integer::sum);
            open(word, due, viewer);
        }

        clock.at(today.atTime(23, 59).atZone(Zones.VIETNAM).toInstant(), () -> {
            InboxPage page = items.page(InboxSide.OWED, words(word), 1, 50, viewer);
            assertThat(page.groups()).isEqualTo(expected);
            assertThat(page.total()).isEqualTo(20);
            assertThat(page.items()).extracting(InboxLine::group).isSorted();
            assertThat(page.items()).allSatisfy(line -> assertThat(line.group())
                    .isEqualTo(DueGroup.of(line.item().dueOn(), today)));
            for (DueGroup group : DueGroup.values()) {
                InboxFilter one = new InboxFilter(group, null, null, null, word, false);
                InboxPage ofGroup = items.page(InboxSide.OWED, one, 1, 50, viewer);
                assertThat(ofGroup.total()).isEqualTo(expected.get(group));
                assertThat(ofGroup.items()).hasSize(ofGroup.total());
                assertThat(ofGroup.groups()).isEqualTo(expected);
            }
        });
    }

    @Test
    void theUnitWaitsForTheOfficeAndTheOfficeForTheUnit() {
        String task = fixture.task().lead("hagiang.sct").issue();
        Viewer unit = fixture.viewer("hagiang.sct");
        Viewer office = fixture.viewer("hagiang.office");

        assertThat(waiting(task, office)).isEqualTo("Task_Acknowledge");
        assertThat(waiting(task, unit)).isNull();
        commands.acknowledge(task, unit);
        assertThat(waiting(task, office)).isNull();
        commands.submit(task, Product.NONE, "Đã xong", unit);
        assertThat(waiting(task, unit)).isEqualTo("Task_ConfirmResult");
        assertThat(waiting(task, office)).isNull();
        assertThat(waiting(task, fixture.viewer("hagiang.snv"))).isNull();
        commands.returnForRework(task, "Thiếu số liệu", office);
        assertThat(waiting(task, unit)).isNull();
    }

    @Test
    void narrowsByStepUnitSessionWordAndStar() {
        String plain =
                fixture.task().lead("hagiang.snv").title("Sắp xếp điểm trường").issue();
        String starred = fixture.task()
                .lead("hagiang.snv")
                .title("Rà soát cơ sở nhà đất")
                .starred()
                .issue();
        Viewer unit = fixture.viewer("hagiang.snv");
        commands.acknowledge(plain, unit);
        String session = starred.substring(0, starred.lastIndexOf('.'));

        assertThat(found(new InboxFilter(null, "Task_Acknowledge", null, null, null, false), unit))
                .contains(starred)
                .doesNotContain(plain);
        assertThat(found(new InboxFilter(null, null, null, session, null, false), unit))
                .containsExactly(starred);
        assertThat(found(new InboxFilter(null, null, null, null, "ra soat NHÀ", false), unit))
                .contains(starred)
                .doesNotContain(plain);
        assertThat(found(new InboxFilter(null, null, null, null, plain.toLowerCase(), false), unit))
                .containsExactly(plain);
        assertThat(found(new InboxFilter(null, null, null, null, null, true), unit))
                .contains(starred)
                .doesNotContain(plain);
        assertThat(found(new InboxFilter(null, null, "hagiang.office", null, null, false), unit))
                .contains(starred)
                .doesNotContain(plain);
        assertThat(found(new InboxFilter(null, null, "hagiang.sct", session, null, false), unit))
                .isEmpty();
    }

    @Test
    void refusesWhatNamesNoGroup() {
        InboxParameters asked = new InboxParameters("soon", null, null, null, null, null);
        assertThatThrownBy(asked::filter).isInstanceOf(Invalid.class);
        assertThat(new InboxParameters("Late", "", " ", null, null, "true").filter())
                .isEqualTo(new InboxFilter(DueGroup.LATE, null, null, null, null, true));
    }

    @Test
    void countsWhatIsOwedByToday() {
        Viewer viewer = fixture.viewer("hagiang.xa1");
        LocalDate today = LocalDate.of(2026, 11, 22);
        clock.at(today.atTime(0, 5).atZone(Zones.VIETNAM).toInstant(), () -> {
            int before = items.urgent(viewer);
            open(word(), today.minusDays(1), viewer);
            open(word(), today, viewer);
            open(word(), today.plusDays(1), viewer);
            open(word(), null, viewer);
            assertThat(items.urgent(viewer)).isEqualTo(before + 2);
        });
    }

    private @Nullable String waiting(String task, Viewer viewer) {
        String session = task.substring(0, task.lastIndexOf('.'));
        InboxFilter filter = new InboxFilter(null, null, null, session, null, false);
        return items.page(InboxSide.WAITING, filter, 1, 50, viewer).items().stream()
                .map(line -> line.item().step())
                .findFirst()
                .orElse(null);
    }

    private List<String> found(InboxFilter filter, Viewer viewer) {
        return items.page(InboxSide.OWED, filter, 1, 200, viewer).items().stream()
                .map(line -> line.item().subject())
                .toList();
    }

    private static InboxFilter words(String q) {
        return new InboxFilter(null, null, null, null, q, false);
    }

    private static String word() {
        return "tu" + UUID.randomUUID().toString().substring(0, 8);
    }

    private void open(String title, @Nullable LocalDate due, Viewer viewer) {
        jdbc.sql("""
                        insert into work_item (engine_task_id, province_id, process, subject, step, title, unit_id, due_on, opened_at)
                        values (:key, :province, 'WorkingSession', :key, 'Task_RecordMeeting', :title, :unit, :due, :at)""")
                .param("key", "inbox-test-" + UUID.randomUUID())
                .param("province", viewer.province())
                .param("title", title)
                .param("unit", viewer.unitId())
                .param("due", due)
                .param("at", Timestamp.from(Instant.parse("2026-11-01T02:00:00Z")))
                .update();
    }
}
