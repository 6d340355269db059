package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a sentence at semicolons, but not before a rest that cannot stand on its own. */
final class Clauses {

    private static final int LONGEST_TAIL = 110;
    private static final Pattern DEPENDENT =
            Pattern.compile("(?:trong đó|(?:đặc biệt là|nhất là|kể cả)(?!\\s+(?:cần|phải|" + Words.DOING
                    + "))|trường hợp vượt thẩm quyền|nếu vượt thẩm quyền)");
    private static final Pattern REPORT_TAIL = Pattern.compile(
            "(?:và\\s+)?(?:(?:tổng hợp,?\\s+)?báo cáo|trình|gửi|hoàn thành)\\s.*(?:trước|trong(?! quá trình)|hàng|hằng|kết quả|theo quy định).*");
    private static final Pattern LIST_OF_OBJECTS = Pattern.compile(
            "(?<![\\p{L}])(?:dự án|công trình|hạng mục|tuyến|đơn vị|địa phương)(?![\\p{L}])[^,;:]{0,80}\\s(?:gồm|bao gồm|như)\\s?:");
    private static final Pattern PARTNERS = Pattern.compile(
            "[\\s,]{1,9}(?:(?:chủ trì|chủ động|là đầu mối|làm đầu mối)[\\s,]{1,9})?(?:và\\s)?phối hợp(?:\\schặt chẽ)?(?:\\scùng)?\\s(?:với\\s)?");
    private static final Pattern ANY_VERB = Pattern.compile("(?<![\\p{L}])" + Words.PREDICATE.pattern());

    private Clauses() {}

    static List<Span> of(SourceText source, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        for (Span piece : pieces(source, sentence)) {
            int last = clauses.size() - 1;
            if (last >= 0 && (leans(source, source.trimmed(piece)) || isLeantOn(source, clauses.get(last)))) {
                clauses.set(last, new Span(clauses.get(last).start(), piece.end()));
            } else {
                clauses.add(piece);
            }
        }
        return clauses;
    }

    /** The sentence or clause without "Đồng thời," and its like. */
    static Span behindConnective(SourceText source, Span span) {
        Matcher connective = source.find(Words.CONNECTIVE, span);
        return connective.lookingAt() ? span.from(connective.end()) : span;
    }

    private static List<Span> pieces(SourceText source, Span sentence) {
        List<Span> pieces = new ArrayList<>();
        Search list = source.search(LIST_OF_OBJECTS, sentence);
        int objects = list.find() ? list.end() : -1;
        int start = sentence.start();
        int depth = 0;
        for (int i = start; i < sentence.end(); i++) {
            char c = source.raw().charAt(i);
            depth = "(“".indexOf(c) >= 0 ? depth + 1 : ")”".indexOf(c) >= 0 ? Math.max(0, depth - 1) : depth;
            if (c == ';' && depth == 0 && (objects < 0 || i < objects)) {
                pieces.add(new Span(start, i));
                start = i + 1;
            }
        }
        pieces.add(new Span(start, sentence.end()));
        return pieces;
    }

    /** What says only for whom, or with whom, goes on with what they are to do: "các Sở: Tài chính, Xây dựng; UBND các huyện …". */
    private static boolean isLeantOn(SourceText source, Span piece) {
        if (!source.contains(ANY_VERB, piece)) {
            return true;
        }
        Matcher opening = source.find(Cues.OPENING, behindConnective(source, piece));
        Span words = source.trimmed(opening.lookingAt() ? piece.from(opening.end()) : piece);
        Span names = Agencies.at(source, words);
        if (names == null || names.end() == words.end()) {
            return names != null;
        }
        Matcher partners = source.find(PARTNERS, words.from(names.end()));
        Span others = partners.lookingAt() ? Agencies.at(source, words.from(partners.end())) : null;
        return others != null && others.end() == words.end();
    }

    private static boolean leans(SourceText source, Span piece) {
        return piece.isEmpty()
                || source.startsWith(DEPENDENT, piece)
                || !source.contains(ANY_VERB, piece)
                || piece.length() <= LONGEST_TAIL
                        && source.find(REPORT_TAIL, piece).matches();
    }
}
