package vn.dondoc.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes down, in the name of who speaks, what is ordered, asked for and thought. */
final class Minutes {

    /** "kiến nghị liên quan đến …" speaks of petitions and asks for nothing. */
    private static final Pattern ABOUT_PETITIONS =
            Pattern.compile("(?:gửi|đến|tới|lên|liên quan|nhưng|này|trên|của|đã|nêu)(?![\\p{L}])");

    /** "… một số vấn đề như: " before what is asked for. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "[^:;.]{0,160}(?<![\\p{L}])(?:như|sau|sau đây|gồm|nội dung|vấn đề|kiến nghị|đề nghị|đề xuất)\\s*:\\s+");

    private static final int SHORTEST = 12;
    private static final double SURE_OF_PETITION = 0.7;
    private static final double SURE_OF_OPINION = 0.6;

    private final SourceText source;
    private final Deadlines deadlines;
    private final Course course;
    private final Addressing addressing;
    private final @Nullable String host;
    private final Found found = new Found();

    Minutes(SourceText source, Deadlines deadlines, Course course, Addressing addressing, @Nullable String host) {
        this.source = source;
        this.deadlines = deadlines;
        this.course = course;
        this.addressing = addressing;
        this.host = host;
    }

    Found found() {
        return found;
    }

    /** @param content the part of the text that says what is to be done, behind topics and times */
    void order(Span text, Span content, Order order) {
        if (content.length() < SHORTEST || Words.isNoOrder(source, content)) {
            return;
        }
        addressing.by(content);
        if (addressing.isAll(content)) {
            return;
        }
        found.directives().add(directive(text, content, order));
        course.noteOrder();
    }

    private ProposedDirective directive(Span text, Span content, Order order) {
        Turn turn = course.turn();
        Deadline deadline = deadlines.in(source, text);
        Recurrence recurrence = Details.recurrence(source, text);
        return new ProposedDirective(
                source.raw(text),
                text.start(),
                text.end(),
                turn.speaker() == null ? null : turn.speaker().name(),
                turn.lead(),
                Agencies.coordinators(source, text),
                deadline.date(),
                deadline.text(),
                recurrence,
                Details.references(source, text),
                Details.nature(source, content, recurrence),
                force(turn, content),
                order.verb(),
                order.confidence(),
                order.rule());
    }

    /** "Tháng 7/2018, …" of a session that is later. */
    boolean isPast(Span clause) {
        return deadlines.openBefore(source, clause);
    }

    /** "Đề nghị Sở … phải …" is more than a suggestion. */
    private Force force(Turn turn, Span content) {
        boolean needed = turn.force() == Force.SUGGEST && source.startsWith(Words.MODAL, content);
        return needed ? Force.NEED : turn.force();
    }

    /** What is no order: a petition or an opinion. */
    void other(Span clause) {
        Turn turn = course.turn();
        if (clause.length() < SHORTEST || turn.speaker() == null) {
            return;
        }
        String speaker = turn.speaker().name();
        if (turn.petitions() && source.startsWith(ABOUT_PETITIONS, clause)) {
            return;
        }
        if (turn.petitions()) {
            petition(clause, speaker);
        } else {
            found.opinions()
                    .add(new ProposedOpinion(
                            speaker, source.raw(clause), clause.start(), clause.end(), SURE_OF_OPINION, "cue.opinion"));
        }
    }

    /** Who asks is the host of the session where the answer names nobody. */
    void petition(AnsweredPetition.Asked answered) {
        petition(answered.span(), answered.by() == null ? host : answered.by());
    }

    private void petition(Span words, @Nullable String petitioner) {
        Matcher announced = source.find(ANNOUNCED, words);
        boolean tells = announced.lookingAt() && words.end() - announced.end() >= SHORTEST;
        Span asked = tells ? words.from(announced.end()) : words;
        found.petitions()
                .add(new ProposedPetition(
                        source.raw(asked),
                        asked.start(),
                        asked.end(),
                        petitioner,
                        null,
                        SURE_OF_PETITION,
                        "cue.petition"));
    }
}
