package vn.dondoc.proposal;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names amounts: by the words before them, and where they belong to what was counted, by that. */
final class AmountNames {

    private static final Pattern WITH = Pattern.compile("[,\\s]*(?:với|có|tổng|vốn|trị giá)(?![\\p{L}])");
    private static final Pattern EXTENT = Pattern.compile(
            "[,\\s]*(?:với |có |tổng )*(số tiền|diện tích|chiều dài|dài)(?: (?:phạt|xử phạt|là|lên đến|lên tới|khoảng|gần|hơn|trên))*\\s*$");
    private static final Pattern CROP_FIGURE = Pattern.compile("(?:sản lượng|năng suất|giá trị)(?: bình quân)?");
    private static final Pattern AREA_OF =
            Pattern.compile("(?iu)(?:tổng )?diện tích (?:gieo trồng |gieo cấy |thu hoạch )?(.+)");
    private static final Map<String, String> CROPS =
            Map.of("ha", "diện tích", "tấn", "sản lượng", "tạ/ha", "năng suất");
    private static final Pattern DONE = Pattern.compile("(?<![\\p{L}])(?:đã|được) (?:[\\p{L}]+ ){0,4}$");
    private static final Pattern MAKES =
            Pattern.compile("(?<![\\p{L}])(phát sinh|thu gom|tiêu thụ|thải ra)(?: (?:khoảng|gần|hơn|trên|được))*\\s+$");
    private static final Pattern MONEY = Pattern.compile("(?iu)đồng|usd|đô la|^(?:tỷ|tỉ|triệu)$");
    private static final Pattern WITH_IT = Pattern.compile(
            "(?<![\\p{L}])với(?: (?:số tiền|tổng số tiền|tổng kinh phí|kinh phí))?(?: (?:khoảng|gần|hơn|trên))*\\s+$");
    private static final Pattern PAID =
            Pattern.compile("(?iu)(?:.*?\\s)?((?:tạm cấp|chi trả|cấp|bố trí|hỗ trợ|phân bổ|tạm ứng|trao)(?:\\s.*)?)");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]{1,60}\\)");
    private static final Pattern NOUN_BEHIND = Pattern.compile("(?:ha|km|m|m2|m3|tấn|héc ta)");
    private static final int LONGEST_WITH = 4;

    private final SourceText source;

    AmountNames(SourceText source) {
        this.source = source;
    }

    String of(Spot spot, String before, @Nullable Figure last) {
        if (last != null && last.measure.counts()) {
            String ofCounted = ofCounted(spot, before, last.name.toLowerCase(Locale.ROOT));
            if (!ofCounted.isEmpty()) {
                return ofCounted;
            }
        }
        String unit = spot.measure().unit();
        if (last != null
                && before.isEmpty()
                && last.measure.unit().equals(unit)
                && IndicatorNames.hasPeriod(source, spot.gap())) {
            return last.name;
        }
        String paid = paid(spot, before, last);
        if (!paid.isEmpty()) {
            return paid;
        }
        int size = IndicatorNames.size(before);
        Search makes = source.search(MAKES, spot.gap());
        if (makes.find()) {
            return (NameBehind.of(source, spot.after()) + " " + makes.group(1)).strip();
        }
        if (source.contains(DONE, spot.gap()) && NOUN_BEHIND.matcher(unit).matches()) {
            String behind = NameBehind.of(source, spot.after());
            return behind.isEmpty() ? before : behind + " " + IndicatorNames.withoutSubject(before);
        }
        String crop = CROPS.get(unit);
        if (size == 0 && crop != null) {
            Matcher aside = source.find(ASIDE, spot.after());
            String behind =
                    NameBehind.of(source, aside.lookingAt() ? spot.after().from(aside.end()) : spot.after());
            return behind.isEmpty() ? "" : crop + " " + behind;
        }
        if (size == 1 && crop != null) {
            return crop + " " + before;
        }
        if (last != null && CROP_FIGURE.matcher(SourceText.folded(before)).matches()) {
            Matcher area = AREA_OF.matcher(last.name);
            return area.matches() ? before + " " + area.group(1) : before;
        }
        return size >= 2 ? before : (before + " " + NameBehind.of(source, spot.after())).strip();
    }

    /** "đã tạm cấp 3.000 tỷ đồng cho 4 tỉnh": money is named by what was done with it. */
    private String paid(Spot spot, String before, @Nullable Figure last) {
        if (!MONEY.matcher(spot.measure().unit()).find()) {
            return "";
        }
        if (last != null && last.measure.counts() && source.contains(WITH_IT, spot.gap())) {
            return "số tiền " + last.name.toLowerCase(Locale.ROOT);
        }
        Matcher paid = PAID.matcher(before);
        return paid.matches() && !IndicatorNames.isName(before)
                ? ("kinh phí " + paid.group(1) + " " + NameBehind.of(source, spot.after())).strip()
                : "";
    }

    private String ofCounted(Spot spot, String before, String counted) {
        Matcher extent = source.find(EXTENT, spot.gap());
        if (extent.lookingAt()) {
            return (extent.group(1).equals("dài") ? "chiều dài" : extent.group(1)) + " " + counted;
        }
        int size = IndicatorNames.size(before);
        boolean with = size >= 1 && size <= LONGEST_WITH && source.startsWith(WITH, spot.gap());
        return with ? before + " " + counted : "";
    }
}
