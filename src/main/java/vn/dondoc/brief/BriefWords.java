package vn.dondoc.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.brief.BriefContent.Before;
import vn.dondoc.brief.BriefContent.Carried;
import vn.dondoc.brief.BriefContent.CarriedTask;
import vn.dondoc.brief.BriefContent.Doubt;
import vn.dondoc.brief.BriefContent.Figure;
import vn.dondoc.brief.BriefContent.Meeting;
import vn.dondoc.brief.BriefContent.Order;
import vn.dondoc.brief.BriefContent.Plea;
import vn.dondoc.brief.BriefContent.Previous;
import vn.dondoc.brief.BriefContent.Project;
import vn.dondoc.brief.BriefContent.Question;
import vn.dondoc.brief.BriefContent.Weakness;
import vn.dondoc.brief.BriefSheet.Tally;
import vn.dondoc.indicator.Qualifier;
import vn.dondoc.task.DeadlineState;
import vn.dondoc.text.VietnameseNumber;

/** Says the parts of a brief in a language; page and papers say the same. */
@Component("briefWords")
public class BriefWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST_NAME = 90;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_PRODUCT = 60;

    private final MessageSource messages;

    BriefWords(MessageSource messages) {
        this.messages = messages;
    }

    public String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    /** "Chiều 12/11/2026, Hội trường Sở Công Thương". */
    public String when(Meeting meeting, Locale locale) {
        String date = meeting.date() == null
                ? say(locale, "session.dateUnknown")
                : meeting.dateApproximate() ? say(locale, "session.about", day(meeting.date())) : day(meeting.date());
        String part = meeting.dayPart() == null ? null : say(locale, "dayPart." + meeting.dayPart());
        return joined(", ", part, date, meeting.place());
    }

    public String chairs(Meeting meeting) {
        return meeting.chairs().stream()
                .map(chair -> joined(", ", chair.name(), chair.title()))
                .collect(Collectors.joining("; "));
    }

    public String period(Meeting meeting, Locale locale) {
        String days = meeting.periodFrom() == null || meeting.periodTo() == null
                ? null
                : day(meeting.periodFrom()) + "–" + day(meeting.periodTo());
        return joined(" · ", meeting.periodLabel(), days);
    }

    public String name(String name) {
        return BriefSheet.shortened(name, LONGEST_NAME);
    }

    public String title(String title) {
        return BriefSheet.shortened(title, LONGEST_TITLE);
    }

    /** "ước 1.874,5 triệu USD". */
    public String value(Figure figure, Locale locale) {
        String index = figure.indexForm() ? "(" + say(locale, "series.index") + ")" : null;
        return joined(" ", number(figure.value(), figure.qualifier(), locale), figure.unit(), index);
    }

    public String percent(@Nullable BigDecimal percent, Locale locale) {
        return percent == null ? "–" : VietnameseNumber.format(percent, locale) + "%";
    }

    /** With its sign: "+9,63%". */
    public String change(@Nullable BigDecimal percent, Locale locale) {
        return percent != null && percent.signum() > 0 ? "+" + percent(percent, locale) : percent(percent, locale);
    }

    /** What the last report said, and whether growth has gained or lost. */
    public String before(Figure figure, Locale locale) {
        Before before = figure.before();
        if (before == null) {
            return say(locale, "brief.figure.new");
        }
        String said = joined(
                " · ",
                before.value() == null ? null : number(before.value(), before.qualifier(), locale),
                before.periodLabel(),
                before.growth() == null ? null : change(before.growth(), locale));
        BigDecimal change = figure.growthChange();
        return change == null || change.signum() == 0
                ? said
                : said + "; "
                        + say(
                                locale,
                                change.signum() > 0 ? "brief.figure.faster" : "brief.figure.slower",
                                VietnameseNumber.format(change.abs(), locale));
    }

    /** Why the figure is red. */
    public String concerns(Figure figure, Locale locale) {
        Stream<String> reasons = figure.concerns().stream().map(concern -> say(locale, "series.concern." + concern));
        Stream<String> doubts =
                figure.doubts().stream().filter(Doubt::open).limit(1).map(doubt -> doubt(doubt, locale));
        return Stream.concat(reasons, doubts).collect(Collectors.joining("; "));
    }

    /** What the unit says to what can hardly be true; empty where it says nothing. */
    public String answers(Figure figure, Locale locale) {
        return figure.doubts().stream()
                .map(Doubt::answer)
                .filter(Objects::nonNull)
                .limit(1)
                .map(answer -> say(locale, "brief.figure.answer", BriefSheet.shortened(answer, LONGEST_NAME)))
                .collect(Collectors.joining());
    }

    private String doubt(Doubt doubt, Locale locale) {
        return say(locale, doubt.key(), doubt.figures().toArray());
    }

    /** What became of the directives of the session before, in one line. */
    public String tally(Previous previous, Tally tally, Locale locale) {
        String session = previous.date() == null
                ? say(locale, "brief.previous.undated", previous.code())
                : say(locale, "brief.previous.held", previous.code(), day(previous.date()));
        String key = tally.recalled() == 0 ? "brief.previous.tally" : "brief.previous.tallyRecalled";
        return say(
                locale, key, session, tally.all(), tally.overdue(), tally.open(), tally.finished(), tally.recalled());
    }

    /** "Sở Công Thương", "Sở Công Thương và 2 đơn vị khác". */
    public String lead(Order order, Locale locale) {
        return order.tasks() == 1 ? order.lead() : say(locale, "brief.order.leads", order.lead(), order.tasks() - 1);
    }

    /** Its state, with the days it is late. */
    public String state(Order order, Locale locale) {
        String state = order.deadline() == DeadlineState.OVERDUE
                ? say(locale, "brief.order.overdue", order.daysLate())
                : joined(", ", say(locale, "execution." + order.state()), deadline(order, locale));
        return order.tasks() == 1 || order.withdrawn() ? state : joined("; ", state, several(order, locale));
    }

    /** "2/3 xong, 0 quá hạn, 1 đã thu hồi": recalled ones are not counted among those to be done. */
    private String several(Order order, Locale locale) {
        int owed = order.tasks() - order.recalled();
        return joined(
                ", ",
                say(locale, "brief.order.several", order.done(), owed, order.overdue()),
                order.recalled() == 0 ? null : say(locale, "brief.order.recalled", order.recalled()));
    }

    private @Nullable String deadline(Order order, Locale locale) {
        return switch (order.deadline()) {
            case NO_DEADLINE, OVERDUE -> null;
            case DONE_LATE -> say(locale, "brief.order.doneLate", order.daysLate());
            default -> say(locale, "deadline." + order.deadline()).toLowerCase(locale);
        };
    }

    /** "Nhiệm vụ chuyển tiếp từ kỳ Quý III/2026 (5)". */
    public String carried(Carried carried, Locale locale) {
        String period = say(locale, carried.labelKey(), carried.labelArguments().toArray());
        return say(locale, "brief.carried", period, carried.total());
    }

    /** A task that is carried over, in one line. */
    public String carried(CarriedTask task, Locale locale) {
        return joined(
                " · ",
                title(task.title()),
                task.dueDate() == null ? null : say(locale, "brief.carried.due", day(task.dueDate())),
                task.red()
                        ? say(locale, "brief.order.overdue", task.daysLate())
                        : say(locale, "execution." + task.state()));
    }

    public String product(Order order) {
        return order.deliverable() == null ? "–" : BriefSheet.shortened(order.deliverable(), LONGEST_PRODUCT);
    }

    /** A petition in one line. */
    public String plea(Plea plea, Locale locale) {
        String amount = plea.amount() == null
                ? null
                : joined(" ", VietnameseNumber.format(plea.amount(), locale), plea.amountUnit());
        return joined(" · ", title(plea.text()), amount, standing(plea, locale));
    }

    private String standing(Plea plea, Locale locale) {
        String disposition = plea.disposition();
        if (disposition == null) {
            return plea.ofThisReport()
                    ? say(locale, "brief.plea.new")
                    : say(locale, "brief.plea.undecided", plea.ageInDays());
        }
        String state = joined(": ", say(locale, "petition.disposition." + disposition), plea.answeringUnit());
        String due = plea.answerDueOn() == null
                ? null
                : say(locale, plea.overdue() ? "brief.plea.overdue" : "brief.plea.due", day(plea.answerDueOn()));
        return joined(", ", state, due, say(locale, "brief.plea.age", plea.ageInDays()));
    }

    /** "Giải ngân chậm. Nguyên nhân (chủ quan): hồ sơ chưa đủ". */
    public String weakness(Weakness weakness, Locale locale) {
        String cause = weakness.cause() == null ? null : BriefSheet.shortened(weakness.cause(), LONGEST_TITLE);
        String kind = weakness.kind() == null
                ? null
                : say(locale, "report.cause." + weakness.kind()).toLowerCase(locale);
        String because = cause == null
                ? kind == null ? null : say(locale, "brief.weakness.kind", kind)
                : kind == null
                        ? say(locale, "brief.weakness.cause", cause)
                        : say(locale, "brief.weakness.causeOf", kind, cause);
        return joined(" ", title(weakness.weakness()), because);
    }

    public String project(Project project, Locale locale) {
        return joined(
                " · ",
                name(project.name()),
                project.location(),
                project.investor(),
                say(locale, "session.scheduleState." + project.state()),
                project.note() == null ? null : BriefSheet.shortened(project.note(), LONGEST_TITLE));
    }

    public String question(Question question, Locale locale) {
        return say(locale, "brief.question." + question.matter(), title(question.subject()), question.number());
    }

    private String number(@Nullable BigDecimal value, @Nullable Qualifier qualifier, Locale locale) {
        if (value == null) {
            return "–";
        }
        String words = qualifier == null || qualifier == Qualifier.OFFICIAL
                ? null
                : say(locale, "indicator.qualifier." + qualifier);
        return joined(" ", words, VietnameseNumber.format(value, locale));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
