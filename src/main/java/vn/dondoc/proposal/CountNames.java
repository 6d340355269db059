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
    private static final Pattern FOR = Pattern.compile("(?<![\\p{L}])cho (?:khoảng |gần |hơn |trên )*$");
    private static final Pattern TOTAL = Pattern.compile("tổng(?: số| cộng)?");
    private static final int LONGEST_WHOLE = 7;
    private static final int LONGEST_DEED = 12;

    private final SourceText source;
    private @Nullable String topic;
    private String counted = "";
    private String lastName = "";

    CountNames(SourceText source) {
        this.source = source;
    }

    String of(Spot spot, String before, @Nullable Figure last) {
        lastName = named(spot, before, NameBehind.of(source, spot.after()), last);
        return lastName;
    }

    /** What was counted last, as it is counted at one place; empty where nothing was. */
    String at(String place) {
        return topic == null ? "" : topic + " tại " + place;
    }

    /** The things counted last. */
    String counted() {
        return counted;
    }

    private String named(Spot spot, String before, String behind, @Nullable Figure last) {
        String things = MULTIPLE.matcher(spot.measure().unit()).replaceAll("");
        Search victims = source.search(VICTIMS, spot.gap());
        if (victims.find() && topic != null && behind.isEmpty()) {
            return "người " + victims.group(1) + " do " + topic.toLowerCase(Locale.ROOT);
        }
        if (TOTAL.matcher(SourceText.folded(before)).matches()) {
            return (before + " " + things + " " + behind).strip();
        }
        if (IndicatorNames.size(behind) < 2
                && IndicatorNames.size(before) >= 2
                && things.indexOf('/') < 0
                && IndicatorNames.isName(before)) {
            return before;
        }
        if (isBenefit(spot.gap(), before)) {
            return (things + " " + behind).strip() + " được "
                    + IndicatorNames.withoutSubject(before).toLowerCase(Locale.ROOT);
        }
        if (!behind.isEmpty()) {
            topic = things + " " + behind;
            counted = things;
            return topic;
        }
        String carried = carried(things, spot.gap(), before, last);
        return carried.isEmpty() ? (things + " " + IndicatorNames.withoutSubject(before)).strip() : carried;
    }

    /** "đào tạo nghề cho 4.700 người": the deed tells who is counted. */
    private boolean isBenefit(Span gap, String before) {
        int size = IndicatorNames.size(before);
        return size >= 2 && size <= LONGEST_DEED && source.contains(FOR, gap);
    }

    private String carried(String things, Span gap, String before, @Nullable Figure last) {
        if (CASE.matcher(things).matches()) {
            Matcher place = PLACE.matcher(before);
            if (topic != null && place.matches()) {
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
}
