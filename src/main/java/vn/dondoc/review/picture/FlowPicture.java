package vn.dondoc.review.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.review.Flow;
import vn.dondoc.review.FlowStage;

/** How the tasks of the period, and of the one before it, came forward week by week. */
public record FlowPicture(String summary, String chart, List<Stretch> stretches) {

    /** The weeks of one period. */
    public record Stretch(String name, List<Row> rows) {}

    /** @param counts assigned, submitted, confirmed, overdue */
    public record Row(LocalDate on, List<Count> counts) {}

    /** @param days null between the periods, where no line is drawn */
    record Chart(String kind, String language, List<@Nullable String> days, List<Mark> marks, List<Line> lines) {}

    /** Where a period begins on the axis, and how it is called. */
    record Mark(int at, String name) {}

    record Line(String role, String name, List<@Nullable Long> values) {}

    /** @param flows the period before first, where it is known */
    static FlowPicture of(List<Flow> flows, PictureWords words) {
        return new FlowPicture(
                summary(flows.get(flows.size() - 1), words),
                words.json(chart(flows, words)),
                flows.stream()
                        .map(flow -> new Stretch(
                                words.period(flow.period()),
                                flow.moments().stream()
                                        .map(moment -> row(flow.code(), moment))
                                        .toList()))
                        .toList());
    }

    private static Row row(String code, Flow.Moment moment) {
        return new Row(
                moment.on(),
                Arrays.stream(FlowStage.values())
                        .map(stage -> new Count(moment.of(stage), url(code, stage, moment.on())))
                        .toList());
    }

    private static String url(String code, FlowStage stage, LocalDate on) {
        return UriComponentsBuilder.fromPath("/reviews/{code}/flow")
                .queryParam("stage", stage.key())
                .queryParam("on", on)
                .encode()
                .buildAndExpand(code)
                .toUriString();
    }

    private static Chart chart(List<Flow> flows, PictureWords words) {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        for (Flow flow : flows) {
            marks.add(new Mark(at, words.period(flow.period())));
            at += flow.moments().size() + 1;
        }
        return new Chart(
                "flow",
                words.language(),
                joined(flows, moment -> words.date(moment.on())),
                marks,
                Arrays.stream(FlowStage.values())
                        .map(stage -> new Line(
                                stage.key(),
                                words.say("review.picture.flow." + stage.key()),
                                joined(flows, moment -> moment.of(stage))))
                        .toList());
    }

    private static <T> List<@Nullable T> joined(List<Flow> flows, Function<Flow.Moment, T> of) {
        List<@Nullable T> joined = new ArrayList<>();
        for (Flow flow : flows) {
            if (!joined.isEmpty()) {
                joined.add(null);
            }
            flow.moments().forEach(moment -> joined.add(of.apply(moment)));
        }
        return joined;
    }

    private static String summary(Flow flow, PictureWords words) {
        Flow.Moment first = flow.moments().get(0);
        Flow.Moment last = flow.last();
        return words.say(
                "review.picture.flow.summary",
                words.period(flow.period()),
                words.date(first.on()),
                first.assigned(),
                words.date(last.on()),
                last.assigned(),
                last.submitted(),
                last.confirmed(),
                last.overdue(),
                first.overdue());
    }
}
