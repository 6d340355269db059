package vn.dondoc.proposal;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the points of a conclusion: behind "kết luận, chỉ đạo như sau:" all are the words of who concludes. */
final class ConclusionReader {

    private static final Pattern TOPIC_OF_POINT =
            Pattern.compile("(?:về|đề nghị|kiến nghị|đối với)\\s[^:;.]{5,200}:\\s+");
    private static final Pattern PAST_OF_POINT =
            Pattern.compile("(?:đồng ý|cơ bản nhất trí|nhất trí|thống nhất)(?![\\p{L}])");

    /** A notice says so within its first sentences. */
    private static final int OPENING_OF_NOTICE = 25;

    private final SourceText source;
    private final List<Sentence> sentences;
    private final Speakers speakers;
    private final Course course;
    private final ContinuationReader continuation;
    private final boolean notice;
    private final Outline outline = new Outline();
    private boolean begun;
    private int depth;

    ConclusionReader(
            SourceText source,
            List<Sentence> sentences,
            Speakers speakers,
            Course course,
            ContinuationReader continuation) {
        this.source = source;
        this.sentences = sentences;
        this.speakers = speakers;
        this.course = course;
        this.continuation = continuation;
        this.notice = sentences.stream()
                .limit(OPENING_OF_NOTICE)
                .anyMatch(s -> source.startsWith(Conclusions.NOTICE, s.span()));
    }

    /** Whether the sentence is of a conclusion; outside a notice, a paragraph without a mark ends its list. */
    boolean includes(Sentence sentence) {
        begun &= notice || sentence.listed() || !sentence.opens();
        return begun;
    }

    void end() {
        begun = false;
    }

    /** Begins where the sentence introduces a list of what is concluded. */
    void beginBehind(Sentence sentence, int index) {
        if (isAnnouncement(sentence, index) && source.contains(Conclusions.LEAD_IN, source.trimmed(sentence.span()))) {
            Speaker chair = chair(sentence.span());
            if (chair != null) {
                course.concludes(chair);
                outline.begin(course.turn().lead());
                begun = true;
            }
        }
    }

    private boolean isAnnouncement(Sentence sentence, int index) {
        return index + 1 < sentences.size()
                && (notice || sentences.get(index + 1).listed())
                && endsWithColon(sentence);
    }

    private boolean endsWithColon(Sentence sentence) {
        return lastCharacter(sentence) == ':';
    }

    private char lastCharacter(Sentence sentence) {
        return source.raw().charAt(sentence.span().end() - 1);
    }

    private @Nullable Speaker chair(Span leadIn) {
        List<Mention> named = speakers.in(leadIn);
        for (int i = named.size() - 1; i >= 0; i--) {
            if (named.get(i).speaker().leads()) {
                return named.get(i).speaker();
            }
        }
        return course.turn().leads() ? course.turn().speaker() : null;
    }

    void read(Sentence sentence, int index) {
        if (isPoint(sentence)) {
            depth = sentence.depth();
            course.addresses(outline.enter(depth));
            course.goesOnAfterOrder(true);
        }
        Span span = Clauses.behindConnective(source, sentence.span());
        if (isHead(sentence, index) || source.contains(Conclusions.ANNOUNCES, source.trimmed(span))) {
            continuation.noteAnswered(span);
            readHead(span);
        } else {
            readUnderHead(span, sentence);
        }
    }

    private static boolean isPoint(Sentence sentence) {
        return sentence.opens() && sentence.listed();
    }

    private boolean isHead(Sentence sentence, int index) {
        return sentence.opens() && (endsWithColon(sentence) || isTitleOfPoint(sentence, index));
    }

    private boolean isTitleOfPoint(Sentence sentence, int index) {
        boolean open = ".;".indexOf(lastCharacter(sentence)) < 0;
        return open && index + 1 < sentences.size() && sentences.get(index + 1).depth() > sentence.depth();
    }

    /** "2. Giao Sở Tài chính:" says only for whom the points below are. */
    private void readHead(Span span) {
        Matcher opening = source.find(Cues.OPENING, span);
        Span agency = addressedByHead(opening.lookingAt() ? span.from(opening.end()) : span);
        if (agency != null) {
            course.addresses(source.raw(agency));
            outline.address(depth, course.turn().lead());
        }
    }

    private @Nullable Span addressedByHead(Span head) {
        Matcher towards = source.find(Addressing.TOWARDS, head);
        Span agency = Agencies.at(source, towards.lookingAt() ? head.from(towards.end()) : head);
        Search cue = source.search(Cues.ORDER, head);
        while (agency == null && cue.find()) {
            agency = Agencies.at(source, source.trimmed(head.from(cue.end())));
        }
        return agency;
    }

    private void readUnderHead(Span span, Sentence sentence) {
        String before = course.turn().lead();
        Matcher topic = source.find(TOPIC_OF_POINT, span);
        if (topic.lookingAt() && !source.contains(PAST_OF_POINT, span)) {
            continuation.readTopical(span, topic.end());
        } else {
            continuation.noteAnswered(span);
            continuation.read(span);
        }
        String lead = course.turn().lead();
        if (isPoint(sentence) && !Objects.equals(before, lead)) {
            outline.address(depth, lead);
        }
    }
}
