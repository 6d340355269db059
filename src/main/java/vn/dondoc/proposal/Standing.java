package vn.dondoc.proposal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How high in the state somebody stands, told by the words that name them; lower-case spelling of {@link SourceText}. */
enum Standing {
    COMMUNE("(?:ubnd |ủy ban nhân dân |hđnd |đảng ủy |lãnh đạo |chủ tịch |phó chủ tịch |bí thư )*(?:xã|phường|thị trấn)"
            + "|trường|bệnh viện|hiệu trưởng|cử tri|người dân"),
    DISTRICT(
            "(?:ubnd |ủy ban nhân dân |hđnd |lãnh đạo |chủ tịch |phó chủ tịch |bí thư |chính quyền )*(?:huyện|quận|thị xã|huyện ủy|quận ủy|thị ủy)"),
    PROVINCE("(?:ban |thường vụ |thường trực |lãnh đạo |đồng chí |phó |quyền )*"
            + "(?:(?:đại biểu |thường trực )?(?:hđnd|hội đồng nhân dân)(?! (?:huyện|quận|thị xã|xã|phường))"
            + "|(?:chủ tịch |phó chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|tp)"
            + "|(?:chủ tịch |phó chủ tịch )?(?:tỉnh|thành phố|tp)"
            + "|(?:bí thư )?(?:tỉnh|thành) ủy|chủ tịch ubnd(?! (?:các|huyện|quận|thị xã|xã|phường)))"),
    MINISTRY(
            "(?:các |lãnh đạo |liên )*bộ(?! (?:phận|máy|chỉ huy|đội|tư lệnh|môn|chính trị))|bộ trưởng|thứ trưởng|tổng cục"
                    + "|ngân hàng nhà nước|văn phòng chính phủ|(?:ủy ban|ban|hội đồng|cục) [^,;]{0,60}(?:quốc gia|trung ương|việt nam)"),
    STATE("(?:các |lãnh đạo |phó )*(?:chính phủ|thủ tướng|quốc hội|trung ương|bộ chính trị|ban bí thư|nhà nước"
            + "|(?:ủy ban thường vụ|thường vụ|ubtv|văn phòng) quốc hội|ubtvqh)");

    /** A name is told by so many letters. */
    private static final int LONGEST = 120;

    private final Pattern name;

    Standing(String name) {
        this.name = Pattern.compile("(?:" + name + ")(?![\\p{L}])");
    }

    /** Of whoever is named first in the words; null when nobody is. */
    static @Nullable Standing named(SourceText source, Span words) {
        return named(source.low(new Span(words.start(), Math.min(words.end(), words.start() + LONGEST))));
    }

    static @Nullable Standing named(String low) {
        for (Standing standing : values()) {
            if (standing.name.matcher(low).lookingAt()) {
                return standing;
            }
        }
        return null;
    }

    boolean isAbove(Standing other) {
        return compareTo(other) > 0;
    }
}
