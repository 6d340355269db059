package vn.dondoc.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides whether a verb of asking asks superiors for something; in a leader's mouth it mostly orders politely. */
final class Petitions {

    private static final Pattern ASKING = Pattern.compile("kiến nghị");
    private static final Pattern ASKING_SUPERIOR =
            Pattern.compile("kiến nghị\\s+(?:chính phủ|thủ tướng|trung ương|quốc hội)");

    /** What only who stands higher can give. */
    private static final Pattern NEED = Pattern.compile(
            "\\s*(?:cấp(?! (?:độ|ủy|huyện|xã|tỉnh|có))|cho (?:phép|tuyển|chủ trương|đơn vị|ngành|huyện|sở|cơ chế)|được|bổ sung|bố trí|hỗ trợ"
                    + "|sớm (?:ban hành|phê duyệt|bố trí)|phân bổ|ứng|tạm ứng)(?![\\p{L}])");

    private static final Pattern GRANT = Pattern.compile(
            "\\s*(?:(?:sớm|quan tâm|tiếp tục|ưu tiên),?\\s+)*(?:xem xét|cho ý kiến|có ý kiến|chấp thuận|gia hạn|sửa đổi|quyết định|phê duyệt|hướng dẫn|trình|tháo gỡ|tạo điều kiện|hỗ trợ|bố trí|bổ sung|cấp|cho phép)(?![\\p{L}])");
    private static final Pattern WITH_GOVERNMENT = Pattern.compile(
            "(?<![\\p{L}])(?:làm việc với|báo cáo(?: với)?|trình|gửi)\\s[^.;:]{0,60}(?<![\\p{L}])(?:thủ tướng|chính phủ|quốc hội|trung ương|bộ trưởng|bộ)(?![\\p{L}])");
    private static final Pattern TOWARDS = Pattern.compile("\\s*(?:với|lên|tới|đến)?\\s*");

    /** Who looks into the work of others finds what they should do, and asks for nothing himself. */
    private static final Pattern INSPECTOR =
            Pattern.compile("(?:chánh |phó )*(?:thanh tra|đoàn thanh tra|đoàn kiểm tra|kiểm toán)");

    /** "Đề nghị thành phố nên …" is advice. */
    private static final Pattern ADVICE = Pattern.compile("[^,;.]{0,60}(?<![\\p{L}])nên(?![\\p{L}])");

    /** "… kiến nghị UBND tỉnh nhưng chưa được trả lời" tells that something was asked for, not what. */
    private static final Pattern UNANSWERED = Pattern.compile(
            "[^,;.]{0,80}(?<![\\p{L}])(?:nhưng|song|mà)\\s+(?:đến nay\\s+)?(?:vẫn\\s+)?chưa(?![\\p{L}])");

    private Petitions() {}

    /** @param cueEnd where the verb ends in the sentence */
    static boolean asks(SourceText source, Turn turn, String cue, int cueEnd, Span sentence) {
        Speaker speaker = turn.speaker();
        if (speaker == null || !Cues.PETITION.matcher(cue).find()) {
            return false;
        }
        Matcher towards = source.find(TOWARDS, new Span(cueEnd, sentence.end()));
        Span asked = new Span(towards.lookingAt() ? towards.end() : cueEnd, sentence.end());
        Standing above = Standing.named(source, asked);
        if (speaker.leads()) {
            return cue.equals("kiến nghị") && !isBelow(source, above, asked)
                    || source.contains(ASKING_SUPERIOR, sentence)
                    || speaker.rank() != Speaker.Rank.CENTRAL
                            && (above == Standing.STATE
                                    || asksGovernment(source, new Span(sentence.start(), cueEnd), asked));
        }
        return !source.startsWith(ADVICE, asked)
                && !source.startsWith(UNANSWERED, asked)
                && (source.startsWith(NEED, asked) || isAsked(source, speaker, above, sentence));
    }

    /** What a leader asks of who stands not above him is an order, however he puts it. */
    private static boolean isBelow(SourceText source, @Nullable Standing asked, Span words) {
        return asked == null ? Agencies.at(source, words) != null : !asked.isAbove(Standing.PROVINCE);
    }

    /** What a leader goes on to ask behind a petition, unless he turns to who stands below him. */
    static boolean goesOn(SourceText source, Turn turn, Span asked) {
        return turn.petitions() && !isBelow(source, Standing.named(source, asked), asked);
    }

    /** A province asks a ministry, or whoever of the Government it speaks with, for what only these can give. */
    private static boolean asksGovernment(SourceText source, Span before, Span asked) {
        Span agency = Agencies.at(source, asked);
        boolean ministry = Standing.named(source, asked) == Standing.MINISTRY;
        if (agency == null ? !source.contains(WITH_GOVERNMENT, before) : !ministry) {
            return false;
        }
        Span given = agency == null ? asked : new Span(agency.end(), asked.end());
        return source.startsWith(NEED, given) || source.startsWith(GRANT, given);
    }

    private static boolean isAsked(SourceText source, Speaker speaker, @Nullable Standing above, Span sentence) {
        String name = SourceText.folded(speaker.name());
        if (INSPECTOR.matcher(name).lookingAt()) {
            return false;
        }
        Standing named = Standing.named(name);
        Standing own = named == null ? Standing.DISTRICT : named;
        boolean higher = above != null && (above.isAbove(own) || above == Standing.MINISTRY && own == above);
        return higher || source.contains(ASKING, sentence) && (own.compareTo(Standing.MINISTRY) < 0);
    }
}
