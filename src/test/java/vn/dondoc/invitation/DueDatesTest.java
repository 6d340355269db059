package vn.dondoc.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.account.Viewer;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;

/** What a person owes, as a calendar program reads it. */
@DondocTest
class DueDatesTest {

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private TaskCommands commands;

    @BeforeAll
    static void offline() {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    @Test
    void showsTheDayTheStateAndAReminderOnTheWorkingDayBefore() throws Exception {
        Viewer unit = fixture.viewer("thainguyen.snv");
        // a Monday without holidays around it
        String task = fixture.task()
                .lead("thainguyen.snv")
                .title("Lập kế hoạch; cụm công nghiệp, đợt 1")
                .due(LocalDate.of(2031, 9, 15))
                .issue();
        String token = feeds.make(unit, FeedContent.BOTH);

        VEvent event = events(token).get(uid(task));
        assertThat(value(event, "DTSTART")).isEqualTo("20310915");
        assertThat(value(event, "DTEND")).isEqualTo("20310916");
        assertThat(value(event, "SUMMARY")).isEqualTo("Mới giao: Lập kế hoạch; cụm công nghiệp, đợt 1");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(event.getAlarms()).hasSize(1);
        // Friday at eight
        assertThat(value(event.getAlarms().get(0), "TRIGGER")).isIn("-PT64H", "-P2DT16H");

        commands.acknowledge(task, unit);
        assertThat(value(events(token).get(uid(task)), "SUMMARY")).startsWith("Đã tiếp nhận: ");
        commands.submit(task, Product.NONE, "Đã xong", unit);
        assertThat(events(token)).doesNotContainKey(uid(task));
    }

    @Test
    void tellsWhatIsLateAndShowsOnlyWhatWasChosen() throws Exception {
        Viewer unit = fixture.viewer("thainguyen.sct");
        String task = fixture.task()
                .lead("thainguyen.sct")
                .issuedOn(LocalDate.now().minusDays(200))
                .due(LocalDate.now().minusDays(150))
                .issue();
        String token = feeds.make(unit, FeedContent.DUE_DATES);
        assertThat(value(events(token).get(uid(task)), "SUMMARY")).startsWith("Quá hạn: ");
        feeds.show(unit, FeedContent.SESSIONS);
        assertThat(feeds.content(unit)).isEqualTo(FeedContent.SESSIONS);
        assertThat(events(token)).doesNotContainKey(uid(task));

        Viewer other = fixture.viewer("thainguyen.xa1");
        assertThat(feeds.content(other)).isEqualTo(FeedContent.BOTH);
        assertThat(events(feeds.make(other))).doesNotContainKey(uid(task));
    }

    private static String uid(String task) {
        return "due." + task + "@dondoc";
    }

    private Map<String, VEvent> events(String token) throws Exception {
        Calendar calendar =
                new CalendarBuilder().build(new StringReader(feeds.read(token).orElseThrow()));
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .collect(Collectors.toMap(event -> value(event, "UID"), Function.identity()));
    }

    private static String value(PropertyContainer of, String name) {
        return of.getRequiredProperty(name).getValue();
    }
}
