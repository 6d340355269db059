package vn.dondoc.proposal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what goes on in the words of who already speaks, clause by clause. */
final class ContinuationReader {

    private static final Pattern AMONG_THEM = Pattern.compile("(?:trong đó|theo đó|cụ thể|riêng),?\\s+");
    private static final Pattern PASSIVE = Pattern.compile(
            "\\s*(?:(?:cũng|còn|tiếp tục)\\s+)?được\\s+(?:(?:ubnd|thành phố|tỉnh|tp|lãnh đạo)[^,;.]{0,30}\\s)?(?:yêu cầu|giao(?: nhiệm vụ)?|đề nghị|phân công|chỉ đạo)(?: phải)?\\s+");
    /** Another begins to speak. */
    private static final Pattern TELLS = Pattern.compile(
            "(?<![\\p{L}])(?:cho biết|cho rằng|cho hay|nêu|phát biểu|chia sẻ|khẳng định|phản ánh)(?![\\p{L}])");

    private static final Pattern TOPICAL = Pattern.compile(
            "(?:riêng|về|đối với|với|để|nếu|trường hợp|trong trường hợp|phần|việc|khi)\\s[^,;:]{5,160}(?:,|\\sthì)\\s+(?=(?:đề nghị|yêu cầu|giao|phân công)(?![\\p{L}]))");
    private static final Pattern INNER_CUE = Pattern.compile(
            "(?:căn cứ|trên cơ sở|để|trước mắt|trong thời gian|từ)\\s[^,]{0,160},\\s+(?=đề nghị|yêu cầu|giao |phân công)");

    /** Words of the past further behind belong to what the order is about. */
    private static final int HEAD_OF_REPORT = 60;

    private final SourceText source;
    private final Course course;
    private final Addressing addressing;
    private final Minutes minutes;

    ContinuationReader(SourceText source, Course course, Addressing addressing, Minutes minutes) {
        this.source = source;
        this.course = course;
        this.addressing = addressing;
        this.minutes = minutes;
    }

    /** "Giao Sở …" said by the leader who already speaks: whoever is named behind it is addressed, not speaking. */
    boolean opensWithOrder(Span sentence) {
        return course.turn().leads() && source.startsWith(Cues.OPENING, Clauses.behindConnective(source, sentence));
    }

    /** "Sở … được giao xây dựng …": told in the passive, the clause is the order as it stands; false when it is not so told. */
    boolean readPassive(Span sentence) {
        Span body = Clauses.behindConnective(source, sentence);
        Matcher within = source.find(AMONG_THEM, body);
        Span agency = Agencies.at(source, within.lookingAt() ? body.from(within.end()) : body);
        if (!course.turn().orders() || agency == null) {
            return false;
        }
        Matcher passive = source.find(PASSIVE, sentence.from(agency.end()));
        if (!passive.lookingAt() || !source.startsWith(Words.IMPERATIVE, sentence.from(passive.end()))) {
            return false;
        }
        addressing.to(agency);
        readOrdered(body, new Order("cue.require", 0.93, passive.group().strip()));
        return true;
    }

    /** The clause behind a verb of ordering is an order. */
    void readOrdered(Span rest, Order order) {
        readOrdered(rest, rest.start(), order);
    }

    /** @param textStart where the words to quote begin: before the verb, when they name the topic */
    void readOrdered(Span rest, int textStart, Order order) {
        List<Span> clauses = Clauses.of(source, rest);
        Span first = source.trimmed(clauses.get(0));
        Span text = textStart < rest.start() ? source.trimmed(new Span(textStart, first.end())) : first;
        if (course.turn().orders()) {
            minutes.order(text, first, order);
        } else {
            minutes.other(text);
        }
        readSeries(clauses);
    }

    /** Further clauses are orders too, unless they lean on the first. */
    private void readSeries(List<Span> clauses) {
        clauses.stream().skip(1).forEach(clause -> readClause(source.trimmed(clause), true, false));
    }

    /** Takes down the petition that the sentence answers. */
    void noteAnswered(Span sentence) {
        AnsweredPetition.Asked answered = AnsweredPetition.in(source, sentence);
        if (answered != null) {
            minutes.petition(answered);
        }
    }

    /** "Về đề nghị …: giao Sở …": the topic belongs to the order. */
    void readTopical(Span span, int from) {
        noteAnswered(span);
        Matcher opening = source.find(Cues.OPENING, span.from(from));
        List<Span> clauses = Clauses.of(source, span.from(opening.lookingAt() ? opening.end() : from));
        Span first = source.trimmed(clauses.get(0));
        minutes.order(source.trimmed(new Span(span.start(), first.end())), first, new Order("cue.opening", 0.95));
        readSeries(clauses);
    }

    /** A sentence without a speaker of its own goes on with the last one. */
    void read(Span sentence) {
        if (course.turn().speaker() == null) {
            return;
        }
        Span words = source.trimmed(sentence);
        if (addressing.isAll(words)) {
            addressing.by(words);
            return;
        }
        Span body = Clauses.behindConnective(source, sentence);
        Matcher topic = source.find(TOPICAL, body);
        if (course.turn().orders() && topic.lookingAt()) {
            readTopical(body, topic.end());
        } else {
            readClauses(body);
        }
    }

    private void readClauses(Span body) {
        List<Span> clauses = Clauses.of(source, body);
        for (int i = 0; i < clauses.size(); i++) {
            readClause(source.trimmed(clauses.get(i)), i > 0 && course.isAfterOrder(), i == 0);
            if (i == 0
                    && !course.isAfterOrder()
                    && !course.turn().petitions()
                    && source.contains(Words.PAST, clauses.get(0))) {
                return;
            }
        }
    }

    private void readClause(Span clause, boolean inSeries, boolean first) {
        Span body = behindGrounds(Clauses.behindConnective(source, clause));
        Matcher opening = source.find(Cues.OPENING, body);
        boolean opens = opening.lookingAt() && isAddressed(opening.group(), body.from(opening.end()));
        Span content = opens ? source.trimmed(body.from(opening.end())) : body;
        String verb = opens ? opening.group().strip() : null;
        if (verb != null) {
            course.speaksWith(Cues.force(verb));
        }
        if (course.turn().leads() && (opens || first)) {
            course.asks(verb == null ? goesOnAsking(content) : asksHigher(verb, content));
        }
        if (course.turn().orders()) {
            readOrder(content, verb == null ? null : new Order("cue.opening", 0.95, verb));
        } else {
            readOther(content, body, opens, inSeries);
        }
    }

    private boolean asksHigher(String verb, Span content) {
        return Petitions.asks(source, course.turn(), asking(verb), content.start(), content)
                || verb.startsWith("đề nghị") && Petitions.goesOn(source, course.turn(), content);
    }

    /** Behind a petition, what a leader says to nobody below him is asked for too. */
    private boolean goesOnAsking(Span content) {
        return Petitions.goesOn(source, course.turn(), content) && isOpinion(content);
    }

    /** The verb alone, without the words that tie it to its object. */
    private static String asking(String verb) {
        return verb.startsWith("kiến nghị") ? "kiến nghị" : verb;
    }

    private Span behindGrounds(Span span) {
        Matcher grounds = source.find(INNER_CUE, span);
        return grounds.lookingAt() ? span.from(grounds.end()) : span;
    }

    private boolean isAddressed(String cue, Span rest) {
        return !cue.startsWith("chỉ đạo") && !cue.startsWith("giao") && !cue.startsWith("phân công")
                || Agencies.at(source, rest) != null;
    }

    private void readOrder(Span content, @Nullable Order opening) {
        Order order = opening == null ? Orders.in(source, content, course.isAfterOrder()) : opening;
        boolean ordered = order != null
                && (!order.rule().equals("cue.agency") || !isPastReport(content) && !minutes.isPast(content));
        course.goesOnAfterOrder(ordered);
        if (order != null && ordered) {
            minutes.order(content, content, order);
        }
    }

    private boolean isPastReport(Span clause) {
        Span told = behindCase(clause);
        Search past = source.search(Words.PAST, told);
        return past.find()
                && past.start() - told.start() < HEAD_OF_REPORT
                && !source.contains(Words.MODAL, clause)
                && !source.startsWith(Words.IMPERATIVE, clause);
    }

    /** "Trường hợp … đã …, UBND huyện …": the case may be of the past, the order is not. */
    private Span behindCase(Span clause) {
        Span agency = source.startsWith(Orders.CASE, clause) ? Addressee.in(source, clause) : null;
        return agency == null ? clause : clause.from(agency.start());
    }

    private void readOther(Span content, Span body, boolean opens, boolean inSeries) {
        if (opens && !course.turn().petitions()) {
            course.asks(Petitions.asks(source, course.turn(), "đề nghị", content.start(), content));
        }
        boolean petitions = course.turn().petitions();
        if (opens || petitions && inSeries || isOpinion(content) && !(petitions && source.contains(TELLS, content))) {
            minutes.other(petitions ? body : content);
        } else if (petitions) {
            course.asks(false);
        }
    }

    /** What a leader would order, another only thinks should be done. */
    private boolean isOpinion(Span content) {
        return Orders.in(source, content, false) != null && !source.contains(Words.PAST, content);
    }
}
