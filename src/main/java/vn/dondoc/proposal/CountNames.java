package vn.dondoc.proposal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names what is counted: mostly by the words behind the number, else by what was counted before it. */
final class CountNames {

    /** Of these one only knows from before what they are cases of. */
    private static final Pattern CASE = Pattern.compile("(?:vụ|vụ việc|trường hợp|ca)");

    private static final Pattern MULTIPLE = Pattern.compile("^(?:" + Units.MULTIPLE + ")+");
    private static final Pattern VICTIMS = Pattern.compile(
            "(?<![\\p{L}])(?:làm |khiến )?(chết|tử vong|thiệt mạng|bị thương|mất tích)(?: (?:khoảng|gần|hơn|trên))?\\s+$");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:(?:riêng |tại |ở |tập trung |nhiều nhất |nhiều |chủ yếu )*)((?:(?:các |địa bàn )*(?:quận|huyện|thị xã|thành phố|tp|xã|phường|tỉnh|thôn|bản)\\s.+)|\\p{Lu}[\\p{Ll}\\d]*(?:\\s\\p{Lu}[\\p{Ll}\\d]*)+)$");
    private static final Pattern PART_OF_LAST = Pattern.compile("[\\s,]*với\\s+(?:khoảng |gần |hơn |trên )?$");
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:.*\\s(?:đã|vừa)\\s|(?:toàn |cả )?(?:tỉnh|thành phố|tp|huyện|ngành|sở|đơn vị|xã|quận|công an)(?: \\p{Lu}\\S*)*\\s)(?=\\p{Ll})");
    private static final Pattern FOR = Pattern.compile("(?<![\\p{L}])cho (?:khoảng |gần |hơn |trên )*$");
    private static final int LONGEST_WHOLE = 7;
    private static final int LONGEST_DEED = 12;

    private final SourceText source;
    private @Nullable String topic;
    private String lastName = "";

    CountNames(SourceText source) {
        this.source = source;
    }

    String of(Measure measure, Span gap, String before, Span after, @Nullable Figure last) {
        String name = named(measure, gap, before, IndicatorNames.behind(source, after), last);
        lastName = name;
        return name;
    }

    private String named(Measure measure, Span gap, String before, String behind, @Nullable Figure last) {
        String things = MULTIPLE.matcher(measure.unit()).replaceAll("");
        Search victims = source.search(VICTIMS, gap);
        if (victims.find() && topic != null && behind.isEmpty()) {
            return "người " + victims.group(1) + " do " + topic.toLowerCase(Locale.ROOT);
        }
        if (IndicatorNames.size(behind) < 2
                && IndicatorNames.size(before) >= 2
                && measure.unit().indexOf('/') < 0
                && IndicatorNames.isName(before)) {
            return before;
        }
        if (source.contains(FOR, gap)
                && IndicatorNames.size(before) >= 2
                && IndicatorNames.size(before) <= LONGEST_DEED) {
            return (things + " " + behind).strip() + " được "
                    + SUBJECT.matcher(before).replaceFirst("").toLowerCase(Locale.ROOT);
        }
        if (!behind.isEmpty()) {
            topic = things + " " + behind;
            return topic;
        }
        String carried = carried(things, gap, before, last);
        return carried.isEmpty() ? alone(things, before) : carried;
    }

    private String carried(String things, Span gap, String before, @Nullable Figure last) {
        if (topic != null && CASE.matcher(things).matches()) {
            Matcher place = PLACE.matcher(before);
            if (place.matches()) {
                return topic + " tại " + place.group(1);
            }
            if (before.isEmpty() && IndicatorNames.hasPeriod(source, gap)) {
                return lastName;
            }
        }
        if (last != null
                && last.measure.counts()
                && source.startsWith(PART_OF_LAST, gap)
                && IndicatorNames.size(last.name) <= LONGEST_WHOLE) {
            return things + " " + last.name.toLowerCase(Locale.ROOT);
        }
        return "";
    }

    private static String alone(String things, String before) {
        return (things + " " + SUBJECT.matcher(before).replaceFirst("")).strip();
    }
}
