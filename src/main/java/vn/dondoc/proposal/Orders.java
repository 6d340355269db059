package vn.dondoc.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides whether a clause said by a leader, without a verb of ordering of its own, is an order. */
final class Orders {

    private static final int SHORTEST = 12;
    private static final Pattern CONTINUATION = Pattern.compile("trong đó,?\\s+(?!có\\s)");
    private static final Pattern HOWEVER = Pattern.compile("tuy nhiên,?\\s+");
    private static final Pattern WILL_BE = Pattern.compile("(?<![\\p{L}])sẽ (?:bị|được)(?![\\p{L}])");
    private static final Pattern QUESTION = Pattern.compile("[?]\\s*[\"”]?$");
    private static final Pattern EVALUATION = Pattern.compile(
            "(?:^|(?<![\\p{L}]))(?:cơ bản|kết quả|nguyên nhân|tình hình|công tác|tỷ lệ|số)\\s[^,;]*(?:còn|chưa|đạt|tăng|giảm|tốt|thấp|cao|chậm)(?![\\p{L}])|(?:biểu dương|đánh giá cao|ghi nhận)");
    private static final Pattern AHEAD =
            Pattern.compile("(?<![\\p{L}])(?:trước|chậm nhất|đến hết)(?: ngày| tháng| năm)? \\d");
    private static final Pattern AIM =
            Pattern.compile("(?:tiếp tục )?(?:phấn đấu|quyết tâm|nỗ lực|cố gắng|bảo đảm|đảm bảo)(?![\\p{L}])");
    private static final Pattern CONDITION = Pattern.compile("nếu(?![\\p{L}])");
    /** A case for which an order is given. */
    static final Pattern CASE = Pattern.compile(
            "(?:nếu|trường hợp|trong trường hợp|những trường hợp|các trường hợp|đối với|khi|khoảng|riêng)(?![\\p{L}])");

    private static final Pattern THEN = Pattern.compile("(?<![\\p{L}])thì\\s+(?:(?:phải|cần|kiên quyết|đề nghị)\\s+)*");
    private static final Pattern NEEDS =
            Pattern.compile("thì\\s+(?:phải|cần)\\s+(?!(?:đến|tới|mất|tốn|là|có|chi)(?![\\p{L}]))");
    private static final Pattern PLAN = Pattern.compile("(?:cũng )?sẽ(?![\\p{L}])");
    private static final Pattern REASON =
            Pattern.compile("(?<![\\p{L}])(?:nên|vì|do|bởi|mà(?! còn| cần| phải))(?![\\p{L}])");
    private static final Pattern FIGURE_RESULT =
            Pattern.compile("(?:ước\\s+)?(?:đạt|tăng|giảm|được)\\s+(?:gần |hơn |trên |khoảng )?\\d");

    private Orders() {}

    /** The order in the clause, or null when the clause only describes. */
    static @Nullable Order in(SourceText source, Span clause, boolean afterOrder) {
        if (clause.length() < SHORTEST || Words.isNoOrder(source, clause) || source.contains(QUESTION, clause)) {
            return null;
        }
        if (source.startsWith(Words.MODAL, clause)) {
            return new Order("cue.modal", 0.95);
        }
        if (source.startsWith(Words.IMPERATIVE, clause)) {
            return startsAsReport(source, clause) ? null : new Order("cue.imperative", 0.91);
        }
        Matcher opening = source.find(Addressee.OPENING_TIME, clause);
        if (opening.lookingAt()
                && !source.contains(Words.PAST, new Span(clause.start(), opening.end()))
                && source.startsWith(Words.IMPERATIVE, clause.from(opening.end()))) {
            return new Order("cue.imperative", 0.86);
        }
        if (afterOrder && source.startsWith(CONTINUATION, clause) && !source.contains(WILL_BE, clause)) {
            return new Order("cue.continuation", 0.5);
        }
        Span timed = Times.behindOpening(source, clause);
        if (timed.start() > clause.start()
                && source.startsWith(Words.IMPERATIVE, timed)
                && !startsAsReport(source, timed)) {
            return new Order("cue.imperative", 0.86);
        }
        Span agency = Addressee.in(source, clause);
        if (agency == null) {
            agency = Agencies.at(source, timed);
        }
        if (agency != null && Agencies.hasPredicate(source, agency, clause) && !plans(source, agency, clause)) {
            return new Order("cue.agency", 0.88);
        }
        if (source.startsWith(CASE, clause) && commandsThen(source, clause)) {
            return new Order("cue.condition", 0.86);
        }
        Search modal = source.search(Words.MODAL, clause);
        return modal.find()
                        && !source.startsWith(CONDITION, clause)
                        && !describes(source, behindHowever(source, new Span(clause.start(), modal.start())))
                ? new Order("cue.modal", 0.77)
                : null;
    }

    /** "Nếu …, thì xử lý …" */
    private static boolean commandsThen(SourceText source, Span clause) {
        Search then = source.search(THEN, clause);
        return then.find()
                && (source.startsWith(Words.IMPERATIVE, clause.from(then.end()))
                        || source.startsWith(NEEDS, new Span(then.start(), clause.end())));
    }

    /** "Sở … sẽ …" tells what is planned. */
    private static boolean plans(SourceText source, Span agency, Span clause) {
        return source.startsWith(Naming.THE_PROVINCE, agency)
                && source.startsWith(PLAN, source.trimmed(clause.from(agency.end())));
    }

    /** A point of a conclusion is an order unless it tells what was, or only praises. */
    static @Nullable Order ofPoint(SourceText source, Span clause) {
        boolean tells = clause.length() < SHORTEST
                || source.contains(Words.PAST, clause)
                || Words.isNoOrder(source, clause)
                || source.contains(EVALUATION, clause)
                || source.contains(FIGURE_RESULT, clause) && !source.contains(AHEAD, clause);
        return tells ? null : new Order("cue.list", 0.7);
    }

    private static boolean startsAsReport(SourceText source, Span clause) {
        return source.contains(FIGURE_RESULT, clause)
                        && !source.contains(AHEAD, clause)
                        && !source.startsWith(AIM, clause)
                || source.startsWith(Words.RESULT, clause)
                || source.contains(Words.JUDGEMENT, clause);
    }

    private static Span behindHowever(SourceText source, Span before) {
        Matcher however = source.find(HOWEVER, before);
        return however.lookingAt() ? before.from(however.end()) : before;
    }

    private static boolean describes(SourceText source, Span before) {
        boolean past =
                source.contains(Words.PAST, before) && !source.low(before).endsWith("thì ");
        return past || before.length() > 400 || source.contains(REASON, before);
    }
}
