package vn.dondoc.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of time. */
final class Times {

    private static final Pattern OPENING = Pattern.compile(
            "(?!ngày|đến nay|sáng|chiều|tối|hiện|một |hai |ba |bốn |mai |năm \\d)(?:(?:trước mắt|định kỳ|chậm nhất|muộn nhất|trước|trong|đến|từ|hết|ngay|cuối|đầu|giữa|sau|vào|mỗi|hằng|hàng|vòng|khoảng|là|thời gian|năm nay"
                    + "|ngày|tuần|tháng|quý|quí|năm|giờ|thứ|chủ nhật|buổi|đêm|hôm|sáng|chiều|mai|nay|này|tới|hiện|một|hai|ba|bốn|sáu|bảy|lần|kỳ|đó|tết|nguyên đán"
                    + "|\\d{1,4}(?:[/.-]\\d{1,4}){0,2}|[ivx]{1,3}(?:/\\d{4})?)(?![\\p{L}\\d]),?\\s+){1,14}");

    private Times() {}

    /** The clause behind the words of time that it opens with. */
    static Span behindOpening(SourceText source, Span clause) {
        Matcher opening = source.find(OPENING, clause);
        return opening.lookingAt() ? clause.from(opening.end()) : clause;
    }
}
