package vn.dondoc.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Grade;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;

/** Every way through SecondLook.bpmn, who may look again, and that the draw is nobody's choice. */
@DondocTest
class SecondLookTest {

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskCommands tasks;

    @Autowired
    TaskReading reading;

    @Autowired
    Samples samples;

    @Autowired
    Processes processes;

    @Autowired
    WorkItems inbox;

    @Autowired
    AuditLog log;

    @Test
    void drawsAboutAShareAndAlwaysTheSame() {
        SampleDraw draw = new SampleDraw(10, "");
        List<String> codes = IntStream.range(0, 10_000)
                .mapToObj("NA-2031-%05d.01"::formatted)
                .toList();
        List<String> taken = codes.stream().filter(draw::takes).toList();
        long drawn = taken.size();
        assertThat(drawn).isBetween(900L, 1100L);
        assertThat(new SampleDraw(0, "").takes("NA-2031-00001.01")).isFalse();
        assertThat(new SampleDraw(100, "").takes("NA-2031-00001.01")).isTrue();
        assertThat(codes.stream().filter(new SampleDraw(10, "")::takes).toList())
                .isEqualTo(taken);
        assertThat(codes.stream().filter(new SampleDraw(10, "bí mật")::takes).toList())
                .as("nobody knows beforehand what is drawn without the seed")
                .hasSizeBetween(900, 1100)
                .isNotEqualTo(taken);
    }

    @Test
    void whatIsNotDrawnIsLeftAlone() {
        String task = confirmed(false);
        assertThat(processes.live(task + "~K")).isFalse();
        assertThat(samples.of(task, by("nghean.office"))).isEmpty();
        assertThatThrownBy(() -> samples.look(task, Finding.RIGHT, null, by("nghean.head")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anotherPersonFindsItRight() {
        String task = confirmed(true);
        assertThat(inbox.openOf(task + "~K").unit()).isEqualTo("nghean.office");
        assertThat(inbox.openOf(task + "~K").url()).isEqualTo("/tasks/" + task);
        assertThatThrownBy(() -> samples.look(task, Finding.RIGHT, null, by("nghean.office")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> samples.look(task, Finding.RIGHT, null, by("nghean.leader")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> samples.look(task, Finding.RIGHT, null, by("nghean.sct")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> samples.look(task, Finding.RIGHT, null, by("nghean.xa1")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> samples.look(task, null, null, by("nghean.head")))
                .isInstanceOf(Invalid.class);
        samples.look(task, Finding.RIGHT, null, by("nghean.head"));
        assertThat(inbox.openOf(task + "~K")).isNull();
        assertThat(passed(task)).contains("End_FoundRight");
        assertThatThrownBy(() -> samples.look(task, Finding.RIGHT, null, by("nghean.head")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void foundWantingIsCountedAndTheTaskStaysAsItIs() {
        String task = confirmed(true);
        assertThatThrownBy(() -> samples.look(task, Finding.WANTING, " ", by("nghean.office2")))
                .isInstanceOf(Invalid.class);
        samples.look(task, Finding.WANTING, "Văn bản chưa có phụ lục", by("nghean.office2"));
        assertThat(passed(task)).contains("End_FoundWanting");
        assertThat(reading.of(task, by("nghean.sct")).line().state()).isEqualTo(TaskState.CONFIRMED);
        assertThat(log.of("TASK", task).stream().map(AuditEvent::type).toList()).endsWith("FoundWanting");
        assertThat(samples.all(by("nghean.inspection")))
                .filteredOn(sample -> sample.task().equals(task))
                .singleElement()
                .satisfies(sample -> assertThat(sample.finding()).isEqualTo(Finding.WANTING));
        assertThat(samples.all(by("yenbai.leader")))
                .noneMatch(sample -> sample.task().equals(task));
        assertThatThrownBy(() -> samples.all(by("nghean.sct"))).isInstanceOf(NotAllowed.class);
    }

    private String confirmed(boolean drawn) {
        String session = Stream.generate(() -> "NA-2098-"
                        + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT))
                .filter(code -> new SampleDraw(10, "").takes(code + ".01") == drawn)
                .findFirst()
                .orElseThrow();
        String task = fixture.task().session(session).issue();
        tasks.acknowledge(task, by("nghean.sct"));
        tasks.submit(task, Product.NONE, null, by("nghean.sct"));
        tasks.confirm(task, Grade.GOOD, by("nghean.office"));
        return task;
    }

    private List<String> passed(String task) {
        return processes.diagram(task + "~K").orElseThrow().done().stream()
                .map(step -> step.step())
                .toList();
    }

    private Viewer by(String account) {
        return fixture.viewer(account);
    }
}
