package vn.dondoc.proposal;

import java.util.regex.Pattern;

/** Decides whether a verb of asking asks superiors for something; in a leader's mouth it mostly orders politely. */
final class Petitions {

    private static final Pattern ASKING = Pattern.compile("kiến nghị");
    private static final Pattern ASKING_SUPERIOR =
            Pattern.compile("kiến nghị\\s+(?:chính phủ|thủ tướng|trung ương|quốc hội)");
    private static final Pattern NEED_OR_SUPERIOR = Pattern.compile(
            "\\s*(?:với\\s+)?(?:cấp (?!độ)|cho (?:phép|tuyển|chủ trương|đơn vị|ngành|huyện|sở)|được |bổ sung|bố trí|hỗ trợ|sớm (?:ban hành|phê duyệt|bố trí)|phân bổ|ứng |ubnd (?:tỉnh|tp|thành phố)|tỉnh|thường trực|chủ tịch ubnd tỉnh|chính phủ|bộ|trung ương|thủ tướng|thành phố)(?![\\p{L}])");

    private Petitions() {}

    /** @param cueEnd where the verb ends in the sentence */
    static boolean asks(SourceText source, Turn turn, String cue, int cueEnd, Span sentence) {
        if (turn.speaker() == null || !Cues.PETITION.matcher(cue).find()) {
            return false;
        }
        Span asked = new Span(cueEnd, sentence.end());
        if (turn.leads()) {
            return cue.equals("kiến nghị")
                    || source.contains(ASKING_SUPERIOR, sentence)
                    || source.startsWith(Cues.TO_SUPERIOR, asked);
        }
        return source.contains(ASKING, sentence) || source.startsWith(NEED_OR_SUPERIOR, asked);
    }
}
