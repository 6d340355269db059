package vn.dondoc.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a text from start to end, keeping in mind who speaks, and collects what is ordered and asked for. */
final class SpeechReader {

    private static final Pattern PHOTO = Pattern.compile(
            "(?<![\\p{L}])ảnh\\s*:|\\s[-–]\\s+ảnh\\s|[(](?:(?:người )?(?:thứ|đứng|ngồi|ngoài cùng|bìa|ở|hàng)(?: [^)]{0,20})? (?:trái|phải|giữa|sang)(?: [^)]{0,12})?|giữa|áo [^) ]{2,8})[)]");
    private static final Pattern QUOTED_DOCUMENT = Pattern.compile(
            "[\"”],?\\s*(?:chỉ thị|văn bản|công văn|thông báo|kết luận)\\s+(?:yêu cầu|nêu rõ|nêu|nhấn mạnh|chỉ đạo)");

    private static final Pattern SELF = Pattern.compile(
            "(?:chúng )?tôi\\s+(?:(?:đã|cũng|xin|sẽ|vừa)\\s+)*(?:yêu cầu|đề nghị|giao|chỉ đạo|phân công)(?![\\p{L}])");

    private final SourceText source;
    private final List<Sentence> sentences;
    private final Speakers speakers;
    private final Quotations quotations;
    private final Course course = new Course();
    private final Minutes minutes;
    private final ContinuationReader continuation;
    private final AttributionReader attribution;
    private final ConclusionReader conclusion;
    private final int captions;
    private boolean amongAddressees;

    SpeechReader(SourceText source, List<Sentence> sentences, Deadlines deadlines) {
        String host = Host.in(source, sentences);
        Addressing addressing = new Addressing(source, course, host);
        this.source = source;
        this.sentences = sentences;
        this.captions = Captions.start(source);
        this.speakers = new Speakers(source, sentences);
        this.quotations = new Quotations(source, speakers);
        this.minutes = new Minutes(source, deadlines, course, addressing, host);
        this.continuation = new ContinuationReader(source, course, addressing, minutes);
        this.attribution = new AttributionReader(source, speakers, course, minutes, continuation);
        this.conclusion = new ConclusionReader(source, sentences, speakers, course, continuation);
    }

    Found read() {
        Map<Integer, Speaker> quoted = quotations.owners(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            turnPage(sentence);
            if (!amongAddressees && isRead(sentence)) {
                hear(quoted.get(i));
                read(sentence, i);
            }
        }
        return minutes.found();
    }

    /** "Nơi nhận:" ends a notice; behind its addressees and signatures another one may begin. */
    private void turnPage(Sentence sentence) {
        if (source.startsWith(Conclusions.END, sentence.span())) {
            amongAddressees = true;
            conclusion.end();
            course.nobodySpeaks();
        } else if (source.startsWith(Conclusions.NOTICE, sentence.span())) {
            amongAddressees = false;
        }
    }

    private boolean isRead(Sentence sentence) {
        return !sentence.heading() && !source.contains(PHOTO, sentence.span()) && !isShouted(sentence.span());
    }

    /** "ĐÁNH GIÁ CHUNG": the heading of a part. */
    private boolean isShouted(Span span) {
        String words = source.raw(span);
        return words.equals(words.toUpperCase(Locale.ROOT)) && words.chars().anyMatch(Character::isLetter);
    }

    private void hear(@Nullable Speaker quoted) {
        if (quoted != null) {
            course.isQuoted(quoted);
        }
    }

    private void read(Sentence sentence, int index) {
        boolean concluded = conclusion.includes(sentence);
        if (sentence.opens() && !sentence.listed()) {
            course.announcesPetitions(false);
        }
        if (concluded) {
            conclusion.read(sentence, index);
        } else if (course.listsPetitions() && sentence.listed()) {
            Clauses.of(source, sentence.span()).forEach(clause -> minutes.other(source.trimmed(clause)));
        } else {
            read(sentence.span());
            conclusion.beginBehind(sentence, index);
        }
    }

    private void read(Span sentence) {
        if (source.startsWith(Cues.BACKGROUND, sentence) || sentence.start() >= captions || course.isForgotten()) {
            course.nobodySpeaks();
        }
        course.nextSentence();
        Mention owner = quotations.owner(sentence);
        if (owner == null) {
            readUnquoted(sentence);
        } else {
            readQuoted(sentence, owner);
        }
    }

    /** "…", ông … yêu cầu …: the words in quotation marks are his, and then come those behind his name. */
    private void readQuoted(Span sentence, Mention owner) {
        course.speaks(owner.speaker());
        int name = owner.span().start();
        String before = source.raw(new Span(sentence.start(), name));
        int end = sentence.start() + Math.max(before.lastIndexOf('"'), before.lastIndexOf('”'));
        Span quoted = new Span(sentence.start(), end);
        boolean attributed = source.startsWith(SELF, source.trimmed(quoted))
                || !speakers.in(quoted).isEmpty();
        if (!attributed || !attribution.read(quoted)) {
            continuation.read(quoted);
        }
        attribution.readBehindQuotation(sentence.from(name));
    }

    private void readUnquoted(Span sentence) {
        Search document = source.search(QUOTED_DOCUMENT, sentence);
        if (course.turn().leads() && document.find()) {
            continuation.read(new Span(sentence.start(), document.start()));
        } else if (continuation.opensWithOrder(sentence)
                || !continuation.readPassive(sentence) && !attribution.read(sentence)) {
            continuation.read(sentence);
        }
    }
}
