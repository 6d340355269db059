package vn.dondoc.proposal;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads sentences that tell who says what they say. */
final class AttributionReader {

    private static final Pattern TOPIC = Pattern.compile(
            "(?:(?:nói |trả lời |liên quan )?(?:về|đến|tới) (?!lâu dài|nhiệm vụ|nay|cuối)|đối với |riêng |trong vai trò |trước ngày |nếu |khi )");
    private static final Pattern AFTER_CUE = Pattern.compile(
            "(?:\\s*(?:tại|trong) (?:buổi|cuộc|hội nghị|phiên)[^,.:;]{0,80}(?:,|[.]?$))?(?:\\s*(?:rằng|là|(?<!(?:đề nghị|kiến nghị|đề xuất) )cho|với|tới|các nội dung sau|một số nội dung sau|thời gian tới|trong thời gian tới|như sau)(?![\\p{L}]))*\\s*[:,]?\\s*");
    private static final Pattern NO_OBJECT = Pattern.compile("\\s*[,.]");
    private static final Pattern AS_ABOVE = Pattern.compile(
            "\\s*(?:(?:nhiều|một số|các) (?:nội dung|vấn đề|nhiệm vụ)(?: [^:;]{0,120})?[.]?$|như (?:trên|vậy|thế)|điều (?:này|đó)|nêu trên)(?![\\p{L}])");
    private static final Pattern ACCORDING =
            Pattern.compile("theo\\s+(?:các\\s+)?(?:vị\\s+)?(?:đồng chí\\s+|đ/c\\s+|ông\\s+|bà\\s+)?");

    /** Behind these a speaker tells what is or was. */
    private static final Set<String> TELLING = Set.of("báo cáo", "nêu", "phát biểu", "kết luận");

    /** What they name first is what the rest goes on with. */
    private static final Set<String> PRAISING = Set.of("đánh giá", "ghi nhận", "đồng tình", "điểm lại");

    private static final Pattern PRAISE =
            Pattern.compile("(?<![\\p{L}])(?:đánh giá cao|biểu dương|ghi nhận|hoan nghênh|khen)(?![\\p{L}])");
    private static final Pattern AND = Pattern.compile("(?:và|đồng thời|cũng)\\s+$");

    private final SourceText source;
    private final Speakers speakers;
    private final Subjects subjects;
    private final Course course;
    private final Minutes minutes;
    private final ContinuationReader continuation;

    AttributionReader(
            SourceText source, Speakers speakers, Course course, Minutes minutes, ContinuationReader continuation) {
        this.source = source;
        this.speakers = speakers;
        this.subjects = new Subjects(source);
        this.course = course;
        this.minutes = minutes;
        this.continuation = continuation;
    }

    /** Reads a sentence that names its speaker; false when it names none. */
    boolean read(Span sentence) {
        return read(sentence, true);
    }

    /** Reads "…, ông … yêu cầu." behind a quotation, where the verb may have no object and no topic stands before. */
    void readBehindQuotation(Span rest) {
        read(rest, false);
    }

    private boolean read(Span sentence, boolean whole) {
        List<Mention> mentions = speakers.in(sentence);
        if (readAccording(sentence, mentions)) {
            return true;
        }
        List<Mention> named = Stream.concat(
                        subjects.telling(sentence, mentions).stream(), subjects.among(mentions).stream())
                .filter(m -> !course.turn().isTo(m.speaker()))
                .toList();
        return readOrdering(sentence, named, whole) || readSaying(sentence, named, mentions) || readReport(sentence);
    }

    private boolean readAccording(Span sentence, List<Mention> mentions) {
        Matcher according = source.find(ACCORDING, sentence);
        if (mentions.isEmpty()
                || !according.lookingAt()
                || according.end() != mentions.get(0).span().start()) {
            return false;
        }
        course.speaks(mentions.get(0).speaker());
        int named = mentions.get(0).span().end();
        int comma = source.raw(sentence.from(named)).indexOf(',');
        if (comma >= 0) {
            continuation.read(sentence.from(named + comma + 1));
        }
        return true;
    }

    private boolean readOrdering(Span sentence, List<Mention> named, boolean whole) {
        Search order = source.search(Cues.ORDER, sentence);
        while (order.find()) {
            Mention subject = Subjects.before(named, order.start());
            if (subject == null) {
                subject = subjects.unnamed(course.turn(), sentence, order.start());
            }
            if (subject != null && isMereNote(sentence, order)) {
                course.takesTheFloor(subject.speaker());
            } else if (subject != null && !isPraised(subject, order)) {
                readOrderOf(subject, sentence, order, whole);
                return true;
            }
        }
        return false;
    }

    /** "… đánh giá cao tỉnh đã chỉ đạo …": what is praised is done. */
    private boolean isPraised(Mention subject, Search verb) {
        Span between = new Span(Math.min(subject.span().end(), verb.start()), verb.start());
        return verb.group().startsWith("chỉ đạo")
                && source.contains(PRAISE, between)
                && !source.contains(AND, between.from(Math.max(between.start(), verb.start() - 10)));
    }

    /** "… lưu ý … là …": what is only pointed out. */
    private boolean isMereNote(Span sentence, Search verb) {
        return verb.group().equals("lưu ý")
                && Orders.in(source, source.trimmed(behindCue(sentence, verb.end())), false) == null;
    }

    private void readOrderOf(Mention subject, Span sentence, Search verb, boolean whole) {
        String cue = verb.group().strip();
        course.takesTheFloor(subject.speaker());
        course.speaksWith(Cues.force(cue));
        addressTowards(sentence, subject);
        if (!whole && source.startsWith(NO_OBJECT, sentence.from(verb.end()))) {
            return;
        }
        if (source.startsWith(AS_ABOVE, sentence.from(verb.end()))) {
            return;
        }
        course.asks(Petitions.asks(source, course.turn(), cue, verb.end(), sentence));
        if (course.turn().orders() && source.contains(Cues.BACKGROUND, new Span(sentence.start(), verb.end()))) {
            course.nobodySpeaks();
            return;
        }
        course.announcesPetitions(course.turn().petitions() && source.raw().charAt(sentence.end() - 1) == ':');
        if (!course.listsPetitions()) {
            readOrdered(sentence, cue, verb.end(), whole);
        }
    }

    /** "Đối với Sở …, ông … yêu cầu …" */
    private void addressTowards(Span sentence, Mention subject) {
        Matcher towards = source.find(Addressing.TOWARDS, Clauses.behindConnective(source, sentence));
        if (towards.lookingAt() && towards.end() < subject.span().start()) {
            Span agency =
                    Agencies.at(source, new Span(towards.end(), subject.span().start()));
            if (agency != null) {
                course.addresses(source.raw(agency));
            }
        }
    }

    private void readOrdered(Span sentence, String cue, int cueEnd, boolean whole) {
        Span rest = behindCue(sentence, cueEnd);
        Span body = Clauses.behindConnective(source, sentence);
        boolean withTopic = whole && (cue.equals("đặt hàng") || source.startsWith(TOPIC, body));
        continuation.readOrdered(rest, withTopic ? body.start() : rest.start(), Order.by(cue));
    }

    private Span behindCue(Span sentence, int cueEnd) {
        Matcher after = source.find(AFTER_CUE, sentence.from(cueEnd));
        return sentence.from(after.lookingAt() ? after.end() : cueEnd);
    }

    private boolean readSaying(Span sentence, List<Mention> named, List<Mention> mentions) {
        Search say = source.search(Cues.SAY, sentence);
        while (say.find()) {
            Mention subject = Subjects.before(named, say.start());
            if (subject != null || subjects.isNamedBehind(mentions, sentence, say)) {
                readWordsOf(subject == null ? mentions.get(0) : subject, sentence, say);
                return true;
            }
        }
        return false;
    }

    /** What a speaker merely says is an order only when its words are. */
    private void readWordsOf(Mention subject, Span sentence, Search say) {
        course.takesTheFloor(subject.speaker());
        course.goesOnAfterOrder(false);
        if (!course.turn().leads() || TELLING.contains(say.group())) {
            return;
        }
        boolean withTopic = source.startsWith(TOPIC, sentence);
        List<Span> clauses = Clauses.of(source, behindCue(sentence, say.end()));
        for (int i = 0; i < clauses.size(); i++) {
            Span clause = source.trimmed(clauses.get(i));
            Order order = Orders.in(source, clause, i > 0);
            if (i == 0 && order == null && PRAISING.contains(say.group())) {
                return;
            }
            if (order != null && !source.contains(Words.PAST, clause)) {
                course.speaksWith(Cues.force(say.group()));
                minutes.order(withTopic && i == 0 ? new Span(sentence.start(), clause.end()) : clause, clause, order);
            }
        }
    }

    private boolean readReport(Span sentence) {
        if (source.contains(Cues.REPORT, sentence) || source.startsWith(Cues.SOURCE, sentence)) {
            course.delegatesSpeak();
            return true;
        }
        return false;
    }
}
