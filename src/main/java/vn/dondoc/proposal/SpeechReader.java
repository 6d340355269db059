package vn.dondoc.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a text from start to end, keeping in mind who speaks, and collects what is ordered and asked for. */
final class SpeechReader {

    private static final Pattern PHOTO = Pattern.compile("(?<![\\p{L}])ảnh\\s*:");
    private static final Pattern TOPIC =
            Pattern.compile("(?:về (?!lâu dài|nhiệm vụ)|đối với |riêng |trong vai trò |trước ngày |nếu |khi )");
    private static final Pattern AFTER_CUE = Pattern.compile(
            "(?:\\s*(?:rằng|là|cho|với|tới|các nội dung sau|một số nội dung sau|thời gian tới|trong thời gian tới|như sau)(?![\\p{L}]))*\\s*[:,]?\\s*");
    private static final Pattern AS_OBJECT = Pattern.compile(
            "(?:trình|báo cáo|với|của|do|tham mưu|gửi|cho|cùng|giúp|theo|tại|từ|sự|được|phía|có)\\s+(?:các\\s+)?(?:đồng chí\\s+)?$");
    private static final Pattern HOST = Pattern.compile("làm việc (?:với|tại)\\s+");
    private static final Pattern NO_OBJECT = Pattern.compile("\\s*[,.]");
    private static final Pattern INNER_CUE = Pattern.compile(
            "(?:căn cứ|trên cơ sở|để|trước mắt|trong thời gian|từ)\\s[^,]{0,160},\\s+(?=đề nghị|yêu cầu|giao |phân công)");
    private static final Pattern QUOTE_END = Pattern.compile("[\"”],?\\s*[-–,]?\\s*(?=[\\p{L}])");

    private final SourceText source;
    private final List<Sentence> sentences;
    private final Deadlines deadlines;
    private final Speakers speakers;
    private final Found found = new Found();
    private final @Nullable String host;
    private Map<Integer, Speaker> quoted = new HashMap<>();
    private Turn turn = Turn.NOBODY;
    private boolean afterOrder;

    SpeechReader(SourceText source, List<Sentence> sentences, Deadlines deadlines) {
        this.source = source;
        this.sentences = sentences;
        this.deadlines = deadlines;
        this.speakers = new Speakers(source, sentences);
        this.host = host();
    }

    Found read() {
        quoted = quotations();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (!sentence.heading() && !source.contains(PHOTO, sentence.span())) {
                Speaker quotedSpeaker = quoted.get(i);
                if (quotedSpeaker != null) {
                    turn = turn.by(quotedSpeaker);
                }
                read(sentence.span());
            }
        }
        return found;
    }

    private @Nullable String host() {
        for (Sentence sentence : sentences) {
            Matcher visit = source.find(HOST, sentence.span());
            if (visit.find()) {
                Span agency = Agencies.at(source, sentence.span().from(visit.end()));
                if (agency != null) {
                    return source.raw(agency);
                }
            }
        }
        return null;
    }

    /** Sentences in quotation marks belong to the speaker named behind the closing mark. */
    private Map<Integer, Speaker> quotations() {
        Map<Integer, Speaker> owners = new HashMap<>();
        int open = -1;
        for (int i = 0; i < sentences.size(); i++) {
            String text = source.raw(sentences.get(i).span());
            if (open < 0 && (text.startsWith("\"") || text.startsWith("“"))) {
                open = i;
            }
            Mention owner = open < 0 ? null : quoteOwner(sentences.get(i).span());
            if (owner != null) {
                for (int k = open; k <= i; k++) {
                    owners.put(k, owner.speaker());
                }
            }
            boolean closed = text.substring(1).contains("\"") || text.contains("”");
            open = closed || i - open > 6 ? -1 : open;
        }
        return owners;
    }

    private @Nullable Mention quoteOwner(Span sentence) {
        Matcher end = source.find(QUOTE_END, sentence.from(sentence.start() + 1));
        while (end.find()) {
            for (Mention mention : speakers.in(sentence.from(end.end()))) {
                if (mention.span().start() - end.end() <= 10) {
                    return mention;
                }
            }
        }
        return null;
    }

    private void read(Span sentence) {
        if (source.startsWith(Cues.BACKGROUND, sentence)) {
            turn = Turn.NOBODY;
        }
        Mention owner = quoteOwner(sentence);
        if (owner != null) {
            turn = turn.by(owner.speaker());
            int end = source.raw().lastIndexOf('"', owner.span().start());
            int curly = source.raw().lastIndexOf('”', owner.span().start());
            continueTurn(new Span(sentence.start(), Math.max(end, curly)));
            readAttributed(sentence.from(owner.span().start()), false);
            return;
        }
        if (opensWithOrder(sentence) || !readAttributed(sentence, true)) {
            continueTurn(sentence);
        }
    }

    /** "Giao Sở …" said by the leader who already speaks: whoever is named behind it is addressed, not speaking. */
    private boolean opensWithOrder(Span sentence) {
        return turn.leads() && source.startsWith(Cues.OPENING, withoutConnective(sentence));
    }

    /** Reads a sentence that names its speaker; false when it names none. */
    private boolean readAttributed(Span sentence, boolean mayTakeWhole) {
        List<Mention> mentions = speakers.in(sentence);
        Matcher order = source.find(Cues.ORDER, sentence);
        while (order.find()) {
            Mention subject = subject(mentions, order.start());
            if (subject == null) {
                subject = agencySubject(sentence, order.start());
            }
            if (subject != null) {
                startTurn(sentence, subject, order.group().strip(), order.end(), mayTakeWhole);
                return true;
            }
        }
        Matcher say = source.find(Cues.SAY, sentence);
        while (say.find()) {
            Mention subject = subject(mentions, say.start());
            if (subject != null || !mentions.isEmpty() && say.start() - sentence.start() < 12) {
                return saidBy(sentence, subject == null ? mentions.get(0) : subject, say.end(), say.group());
            }
        }
        return readAccording(sentence, mentions);
    }

    private boolean readAccording(Span sentence, List<Mention> mentions) {
        if (source.startsWith(Pattern.compile("theo "), sentence)
                && !mentions.isEmpty()
                && mentions.get(0).span().start() - sentence.start() < 16) {
            turn = turn.by(mentions.get(0).speaker());
            int comma = source.raw().indexOf(',', mentions.get(0).span().end());
            if (comma > 0 && comma < sentence.end()) {
                continueTurn(sentence.from(comma + 1));
            }
            return true;
        }
        if (source.contains(Cues.REPORT, sentence)) {
            turn = turn.by(new Speaker("đại biểu", Speaker.Rank.OTHER)).asking(false);
            return true;
        }
        return false;
    }

    private @Nullable Mention subject(List<Mention> mentions, int before) {
        Mention subject = null;
        for (Mention mention : mentions) {
            if (mention.span().end() <= before && !isObject(mention)) {
                subject = mention;
            }
        }
        return subject;
    }

    private boolean isObject(Mention mention) {
        int start = mention.span().start();
        return AS_OBJECT
                .matcher(source.low(new Span(Math.max(0, start - 24), start)))
                .find();
    }

    /** A department or a district that itself asks for something. */
    private @Nullable Mention agencySubject(Span sentence, int cue) {
        Span body = withoutConnective(sentence);
        Span agency = Agencies.at(source, body);
        if (agency == null) {
            agency = Addressee.in(source, body);
        }
        if (agency == null || agency.end() > cue || cue - agency.end() > 8) {
            return null;
        }
        return new Mention(agency, new Speaker(source.raw(agency), Speaker.Rank.OTHER));
    }

    private void startTurn(Span sentence, Mention subject, String cue, int cueEnd, boolean mayTakeWhole) {
        boolean background = source.contains(Cues.BACKGROUND, new Span(sentence.start(), cueEnd));
        turn = turn.by(subject.speaker()).with(Cues.force(cue)).asking(false);
        if (background && turn.leads()) {
            turn = Turn.NOBODY;
            return;
        }
        Matcher after = source.find(AFTER_CUE, sentence.from(cueEnd));
        int start = after.lookingAt() ? after.end() : cueEnd;
        if (!mayTakeWhole && source.startsWith(NO_OBJECT, sentence.from(cueEnd))) {
            return;
        }
        if (isPetition(cue, cueEnd, sentence)) {
            turn = turn.asking(true);
        }
        boolean whole =
                mayTakeWhole && (cue.equals("đặt hàng") || source.startsWith(TOPIC, withoutConnective(sentence)));
        takeClauses(sentence, start, whole, Order.by(cue));
    }

    private boolean isPetition(String cue, int cueEnd, Span sentence) {
        boolean asks = Cues.PETITION.matcher(cue).find();
        if (turn.speaker() == null || !asks) {
            return false;
        }
        if (turn.speaker().leads()) {
            return cue.equals("kiến nghị")
                    || source.contains(
                            Pattern.compile("kiến nghị\\s+(?:chính phủ|thủ tướng|trung ương|quốc hội)"), sentence)
                    || source.startsWith(Cues.TO_SUPERIOR, new Span(cueEnd, sentence.end()));
        }
        return source.contains(Pattern.compile("kiến nghị"), sentence)
                || source.startsWith(
                        Pattern.compile(
                                "\\s*(?:với\\s+)?(?:ubnd (?:tỉnh|tp|thành phố)|tỉnh|thường trực|chủ tịch ubnd tỉnh|chính phủ|bộ|trung ương|thủ tướng|thành phố)(?![\\p{L}])"),
                        new Span(cueEnd, sentence.end()));
    }

    /** A clause behind a verb of ordering is an order; further clauses too, unless they lean on it. */
    private void takeClauses(Span sentence, int start, boolean whole, Order order) {
        List<Span> clauses = Clauses.of(source, sentence.from(start));
        for (int i = 0; i < clauses.size(); i++) {
            Span clause = source.trimmed(clauses.get(i));
            if (i > 0) {
                continueClause(clause, true);
            } else if (turn.leads() && !turn.petitions()) {
                Span text = whole
                        ? source.trimmed(new Span(withoutConnective(sentence).start(), clause.end()))
                        : clause;
                takeOrder(text, clause, order);
            } else {
                takeOther(clause);
            }
        }
    }

    /** What a speaker merely says is an order only when its words are. */
    private boolean saidBy(Span sentence, Mention subject, int end, String cue) {
        turn = turn.by(subject.speaker()).asking(false);
        afterOrder = false;
        Matcher after = source.find(AFTER_CUE, sentence.from(end));
        Span rest = sentence.from(after.lookingAt() ? after.end() : end);
        if (!turn.leads() || cue.equals("báo cáo") || cue.equals("phát biểu") || cue.equals("kết luận")) {
            return true;
        }
        boolean whole = source.startsWith(TOPIC, sentence);
        List<Span> clauses = Clauses.of(source, rest);
        for (int i = 0; i < clauses.size(); i++) {
            Span clause = source.trimmed(clauses.get(i));
            Order order = Orders.in(source, clause, i > 0);
            if (order != null && !source.contains(Words.PAST, clause)) {
                turn = turn.with(Cues.force(cue));
                takeOrder(whole && i == 0 ? new Span(sentence.start(), clause.end()) : clause, clause, order);
            }
        }
        return true;
    }

    /** A sentence without a speaker of its own goes on with the last one. */
    private void continueTurn(Span sentence) {
        if (turn.speaker() == null) {
            return;
        }
        List<Span> clauses = Clauses.of(source, withoutConnective(sentence));
        for (int i = 0; i < clauses.size(); i++) {
            continueClause(source.trimmed(clauses.get(i)), i > 0 && afterOrder);
        }
    }

    private void continueClause(Span clause, boolean inSeries) {
        Span body = withoutGrounds(withoutConnective(clause));
        Matcher opening = source.find(Cues.OPENING, body);
        boolean opens = opening.lookingAt() && isAddressed(opening.group(), body.from(opening.end()));
        Span content = opens ? source.trimmed(body.from(opening.end())) : body;
        if (opens) {
            turn = turn.with(Cues.force(opening.group().strip()));
        }
        if (!turn.leads() || turn.petitions()) {
            continueOther(content, body, opens, inSeries);
            return;
        }
        Order order = opens ? new Order("cue.opening", 0.85) : Orders.in(source, content, afterOrder);
        afterOrder = order != null && !isPastReport(content);
        if (order != null && afterOrder) {
            takeOrder(content, content, order);
        }
    }

    private boolean isAddressed(String cue, Span rest) {
        return !cue.startsWith("chỉ đạo") && !cue.startsWith("giao") && !cue.startsWith("phân công")
                || Agencies.at(source, rest) != null;
    }

    private boolean isPastReport(Span clause) {
        Matcher past = source.find(Words.PAST, clause);
        return past.find()
                && past.start() - clause.start() < 60
                && !source.contains(Words.MODAL, clause)
                && !source.startsWith(Words.IMPERATIVE, clause);
    }

    private void continueOther(Span content, Span body, boolean opens, boolean inSeries) {
        if (opens && !turn.petitions()) {
            turn = turn.asking(isPetition("đề nghị", content.start(), content));
        }
        Order order = Orders.in(source, content, false);
        if (opens
                || inSeries && turn.petitions()
                || order != null && !turn.petitions() && !source.contains(Words.PAST, content)) {
            takeOther(turn.petitions() ? body : content);
        } else if (turn.petitions()) {
            turn = turn.asking(false);
        }
    }

    private void takeOther(Span clause) {
        if (clause.length() < 12 || turn.speaker() == null) {
            return;
        }
        String speaker = turn.speaker().name();
        String text = source.raw(clause);
        if (turn.petitions()) {
            found.petitions()
                    .add(new ProposedPetition(text, clause.start(), clause.end(), speaker, 0.7, "cue.petition"));
        } else {
            found.opinions().add(new ProposedOpinion(speaker, text, clause.start(), clause.end(), 0.6, "cue.opinion"));
        }
    }

    private Span withoutGrounds(Span span) {
        Matcher grounds = source.find(INNER_CUE, span);
        return grounds.lookingAt() ? span.from(grounds.end()) : span;
    }

    private Span withoutConnective(Span span) {
        Matcher connective = source.find(Words.CONNECTIVE, span);
        return connective.lookingAt() ? span.from(connective.end()) : span;
    }

    private void takeOrder(Span text, Span content, Order order) {
        if (content.length() < 12 || source.contains(Words.NOT_AN_ORDER, content)) {
            return;
        }
        address(content);
        Deadline deadline = deadlines.in(source, text);
        Recurrence recurrence = Details.recurrence(source, text);
        Force force =
                source.startsWith(Words.MODAL, content) && turn.force() == Force.SUGGEST ? Force.NEED : turn.force();
        found.directives()
                .add(new ProposedDirective(
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
                        force,
                        order.confidence(),
                        order.reason()));
        afterOrder = true;
    }

    private void address(Span content) {
        Span agency = Addressee.in(source, content);
        if (agency != null) {
            turn = turn.to(Addressee.meant(source.raw(agency), turn.lead(), host));
        } else if (turn.lead() == null) {
            turn = turn.to(host);
        }
    }
}
