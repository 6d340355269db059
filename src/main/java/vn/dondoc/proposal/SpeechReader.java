package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a text from start to end, keeping in mind who speaks, and collects what is ordered and asked for. */
final class SpeechReader {

    private static final Pattern PHOTO = Pattern.compile("(?<![\\p{L}])ảnh\\s*:");
    private static final Pattern AMONG_THEM = Pattern.compile("(?:trong đó|theo đó|cụ thể|riêng),?\\s+");
    private static final Pattern PASSIVE = Pattern.compile(
            "\\s*(?:(?:cũng|còn|tiếp tục)\\s+)?được\\s+(?:(?:ubnd|thành phố|tỉnh|tp|lãnh đạo)[^,;.]{0,30}\\s)?(?:yêu cầu|giao(?: nhiệm vụ)?|đề nghị|phân công|chỉ đạo)(?: phải)?\\s+");
    private static final Pattern DONE_BY_AGENCY = Pattern.compile("(?:chỉ đạo|giao|phân công|lưu ý)(?![\\p{L}])");
    private static final Pattern BEFORE_TASK = Pattern.compile(
            "(?<![\\p{L}])(?:cần|phải|nên|tập trung|chủ động|khẩn trương|sớm|kịp thời|trực tiếp|tiếp tục|rà soát|tham mưu|trách nhiệm),?\\s+$");
    private static final Pattern SELF =
            Pattern.compile("(?<![\\p{L}])(?:chúng )?tôi\\s+(?:(?:đã|cũng|xin|sẽ|vừa)\\s+)*$");
    private static final Pattern NOTICE = Pattern.compile("thông báo(?:\\s+(?:ý kiến\\s+)?kết luận|\\s*$)");
    private static final Pattern TOWARDS = Pattern.compile("(?:đối với|về phía|riêng)\\s+");
    private static final Pattern TOPIC_OF_POINT =
            Pattern.compile("(?:về|đề nghị|kiến nghị|đối với)\\s[^:;.]{5,200}:\\s+");
    private static final Pattern PETITION_OF_POINT = Pattern.compile("(?:về\\s+)?((?:đề nghị|kiến nghị)\\s)");
    private static final Pattern TOPICAL = Pattern.compile(
            "(?:riêng|về|đối với|với|để)\\s[^,;:]{5,160},\\s+(?=(?:đề nghị|yêu cầu|giao|phân công)(?![\\p{L}]))");
    private static final Pattern PAST_OF_POINT =
            Pattern.compile("(?:đồng ý|cơ bản nhất trí|nhất trí|thống nhất)(?![\\p{L}])");
    private static final Pattern TOPIC =
            Pattern.compile("(?:về (?!lâu dài|nhiệm vụ)|đối với |riêng |trong vai trò |trước ngày |nếu |khi )");
    private static final Pattern AFTER_CUE = Pattern.compile(
            "(?:\\s*(?:tại|trong) (?:buổi|cuộc|hội nghị|phiên)[^,.:;]{0,80}(?:,|[.]?$))?(?:\\s*(?:rằng|là|cho|với|tới|các nội dung sau|một số nội dung sau|thời gian tới|trong thời gian tới|như sau)(?![\\p{L}]))*\\s*[:,]?\\s*");
    private static final Pattern AS_OBJECT = Pattern.compile(
            "(?:trình|báo cáo|với|của|do|tham mưu|gửi|cho|cùng|giúp|theo|tại|từ|sự|được|phía|có|đề nghị|kiến nghị|đề xuất|yêu cầu|giao|mong|xin)\\s+(?:các\\s+)?(?:đồng chí\\s+)?$");
    private static final Pattern HOST = Pattern.compile("làm việc (?:với|tại)\\s+");
    private static final Pattern NO_OBJECT = Pattern.compile("\\s*[,.]");
    private static final Pattern INNER_CUE = Pattern.compile(
            "(?:căn cứ|trên cơ sở|để|trước mắt|trong thời gian|từ)\\s[^,]{0,160},\\s+(?=đề nghị|yêu cầu|giao |phân công)");
    private static final Pattern NOT_A_HOST = Pattern.compile("^bộ |,");
    private static final Pattern COMMA = Pattern.compile(",\\s+");
    private static final Pattern ACCORDING =
            Pattern.compile("theo\\s+(?:các\\s+)?(?:đồng chí\\s+|đ/c\\s+|ông\\s+|bà\\s+)?");
    private static final Pattern QUOTED_DOCUMENT = Pattern.compile(
            "[\"”],?\\s*(?:chỉ thị|văn bản|công văn|thông báo|kết luận)\\s+(?:yêu cầu|nêu rõ|nêu|nhấn mạnh|chỉ đạo)");

    /** So many sentences without an order behind his words, and a speaker is no longer heard. */
    private static final int FORGOTTEN = 4;

    private final SourceText source;
    private final List<Sentence> sentences;
    private final Deadlines deadlines;
    private final Speakers speakers;
    private final Quotations quotations;
    private final Found found = new Found();
    private final @Nullable String host;
    private final boolean notice;
    private final Outline outline = new Outline();
    private final Map<Speaker, String> addressed = new HashMap<>();
    private Turn turn = Turn.NOBODY;
    private boolean afterOrder;
    private boolean inConclusion;
    private boolean inPetitions;
    private int depth;
    private int silence;
    private final List<Span> agencies = new ArrayList<>();
    private @Nullable Span agenciesRead;

    SpeechReader(SourceText source, List<Sentence> sentences, Deadlines deadlines) {
        this.source = source;
        this.sentences = sentences;
        this.deadlines = deadlines;
        this.speakers = new Speakers(source, sentences);
        this.quotations = new Quotations(source, speakers);
        this.host = host();
        this.notice = sentences.stream().limit(25).anyMatch(s -> source.startsWith(NOTICE, s.span()));
    }

    Found read() {
        Map<Integer, Speaker> quoted = quotations.owners(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (source.find(Conclusions.END, sentence.span()).lookingAt()) {
                break;
            }
            if (isRead(sentence)) {
                Speaker quotedSpeaker = quoted.get(i);
                if (quotedSpeaker != null) {
                    turn = turn.by(quotedSpeaker);
                    silence = 0;
                }
                read(sentence, i);
            }
        }
        return found;
    }

    private boolean isRead(Sentence sentence) {
        return !sentence.heading() && !source.contains(PHOTO, sentence.span()) && !isShouted(sentence.span());
    }

    /** "ĐÁNH GIÁ CHUNG": the heading of a part. */
    private boolean isShouted(Span span) {
        String words = source.raw(span);
        return words.equals(words.toUpperCase(Locale.ROOT)) && words.chars().anyMatch(Character::isLetter);
    }

    private void read(Sentence sentence, int index) {
        if (inConclusion && !sentence.listed() && sentence.opens() && !notice) {
            inConclusion = false;
        }
        if (inPetitions && sentence.opens() && !sentence.listed()) {
            inPetitions = false;
        }
        if (inConclusion) {
            readPoint(sentence, index);
        } else if (inPetitions && sentence.listed()) {
            Clauses.of(source, sentence.span()).forEach(clause -> takeOther(source.trimmed(clause)));
        } else {
            read(sentence.span());
            beginConclusion(sentence, index);
        }
    }

    /** Behind "kết luận, chỉ đạo như sau:" all points are the words of who concludes. */
    private void beginConclusion(Sentence sentence, int index) {
        if (isAnnouncement(sentence, index) && source.contains(Conclusions.LEAD_IN, source.trimmed(sentence.span()))) {
            Speaker chair = chair(sentence.span());
            if (chair != null) {
                boolean same = chair.equals(turn.speaker());
                turn = new Turn(chair, same ? turn.lead() : null, Force.REQUIRE, false);
                outline.begin(same ? turn.lead() : null);
                inConclusion = true;
            }
        }
    }

    private boolean isAnnouncement(Sentence sentence, int index) {
        return index + 1 < sentences.size()
                && (notice || sentences.get(index + 1).listed())
                && source.raw().charAt(sentence.span().end() - 1) == ':';
    }

    private @Nullable Speaker chair(Span leadIn) {
        List<Mention> named = speakers.in(leadIn);
        for (int i = named.size() - 1; i >= 0; i--) {
            if (named.get(i).speaker().leads()) {
                return named.get(i).speaker();
            }
        }
        return turn.leads() ? turn.speaker() : null;
    }

    private void readPoint(Sentence sentence, int index) {
        if (sentence.opens() && sentence.listed()) {
            depth = sentence.depth();
            turn = turn.to(outline.enter(depth));
            afterOrder = true;
        }
        Span span = withoutConnective(sentence.span());
        boolean heads = source.raw().charAt(sentence.span().end() - 1) == ':' || isTitleOfPoint(sentence, index);
        if (heads && sentence.opens() || source.contains(Conclusions.ANNOUNCES, source.trimmed(span))) {
            head(span);
        } else {
            readUnderHead(span, sentence);
        }
    }

    private boolean isTitleOfPoint(Sentence sentence, int index) {
        boolean open = ".;".indexOf(source.raw().charAt(sentence.span().end() - 1)) < 0;
        return open && index + 1 < sentences.size() && sentences.get(index + 1).depth() > sentence.depth();
    }

    /** "2. Giao Sở Tài chính:" says only for whom the points below are. */
    private void head(Span span) {
        Matcher opening = source.find(Cues.OPENING, span);
        Span rest = opening.lookingAt() ? span.from(opening.end()) : span;
        Span agency = addressedByHead(rest);
        if (agency != null) {
            turn = turn.to(source.raw(agency));
            outline.address(depth, turn.lead());
        }
    }

    private @Nullable Span addressedByHead(Span head) {
        Matcher towards = source.find(TOWARDS, head);
        Span body = towards.lookingAt() ? head.from(towards.end()) : head;
        Span agency = Agencies.at(source, body);
        if (agency != null) {
            return agency;
        }
        Search cue = source.search(Cues.ORDER, head);
        while (cue.find()) {
            Span named = Agencies.at(source, source.trimmed(head.from(cue.end())));
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    private void readUnderHead(Span span, Sentence sentence) {
        String before = turn.lead();
        Matcher topic = source.find(TOPIC_OF_POINT, span);
        if (topic.lookingAt() && !source.contains(PAST_OF_POINT, span)) {
            takeTopical(span, topic.end());
        } else {
            continueTurn(span);
        }
        if (sentence.listed() && sentence.opens() && !Objects.equals(before, turn.lead())) {
            outline.address(depth, turn.lead());
        }
    }

    /** "Về đề nghị …: giao Sở …": the topic belongs to the order. */
    private void takeTopical(Span span, int from) {
        Matcher petition = source.find(PETITION_OF_POINT, new Span(span.start(), from));
        if (petition.lookingAt()) {
            Span asked = source.trimmed(new Span(petition.start(1), from));
            found.petitions()
                    .add(new ProposedPetition(
                            source.raw(asked), asked.start(), asked.end(), host, 0.7, "cue.petition"));
        }
        Matcher opening = source.find(Cues.OPENING, span.from(from));
        Span rest = opening.lookingAt() ? span.from(opening.end()) : span.from(from);
        List<Span> clauses = Clauses.of(source, rest);
        for (int i = 0; i < clauses.size(); i++) {
            Span clause = source.trimmed(clauses.get(i));
            if (i > 0) {
                continueClause(clause, true);
            } else {
                takeOrder(source.trimmed(new Span(span.start(), clause.end())), clause, new Order("cue.opening", 0.85));
            }
        }
    }

    private @Nullable String host() {
        for (Sentence sentence : sentences) {
            Search visit = source.search(HOST, sentence.span());
            if (visit.find()) {
                Span agency = Agencies.at(source, sentence.span().from(visit.end()));
                if (agency != null && !source.contains(NOT_A_HOST, agency)) {
                    return source.raw(agency);
                }
            }
        }
        return null;
    }

    private void read(Span sentence) {
        if (source.startsWith(Cues.BACKGROUND, sentence) || silence >= FORGOTTEN) {
            turn = Turn.NOBODY;
        }
        silence++;
        Mention owner = quotations.owner(sentence);
        if (owner != null) {
            turn = turn.by(owner.speaker());
            String before = source.raw(new Span(sentence.start(), owner.span().start()));
            int end = sentence.start() + Math.max(before.lastIndexOf('"'), before.lastIndexOf('”'));
            Span quoted = new Span(sentence.start(), end);
            if (speakers.in(quoted).isEmpty() || !readAttributed(quoted, true)) {
                continueTurn(quoted);
            }
            readAttributed(sentence.from(owner.span().start()), false);
            return;
        }
        Search document = source.search(QUOTED_DOCUMENT, sentence);
        if (turn.leads() && document.find()) {
            continueTurn(new Span(sentence.start(), document.start()));
        } else if (opensWithOrder(sentence) || !readPassive(sentence) && !readAttributed(sentence, true)) {
            continueTurn(sentence);
        }
    }

    /** "Sở … được giao xây dựng …": told in the passive, the clause is the order as it stands. */
    private boolean readPassive(Span sentence) {
        Span body = withoutConnective(sentence);
        Matcher within = source.find(AMONG_THEM, body);
        Span agency = Agencies.at(source, within.lookingAt() ? body.from(within.end()) : body);
        if (!turn.leads() || turn.petitions() || agency == null) {
            return false;
        }
        Matcher passive = source.find(PASSIVE, sentence.from(agency.end()));
        if (!passive.lookingAt() || !source.startsWith(Words.IMPERATIVE, sentence.from(passive.end()))) {
            return false;
        }
        turn = turn.to(Addressee.meant(source.raw(agency), turn.lead(), host));
        takeClauses(
                sentence,
                body.start(),
                false,
                new Order("cue.require", 0.85, passive.group().strip()));
        return true;
    }

    /** "Giao Sở …" said by the leader who already speaks: whoever is named behind it is addressed, not speaking. */
    private boolean opensWithOrder(Span sentence) {
        return turn.leads() && source.startsWith(Cues.OPENING, withoutConnective(sentence));
    }

    /** Reads a sentence that names its speaker; false when it names none. */
    private boolean readAttributed(Span sentence, boolean mayTakeWhole) {
        List<Mention> mentions = speakers.in(sentence);
        if (readAccording(sentence, mentions)) {
            return true;
        }
        List<Mention> subjects = mentions.stream().filter(m -> !isObject(m)).toList();
        Search order = source.search(Cues.ORDER, sentence);
        while (order.find()) {
            Mention subject = subject(subjects, order.start());
            if (subject == null) {
                subject = documentSubject(sentence, order.start());
            }
            if (subject == null) {
                subject = selfSubject(sentence, order.start());
            }
            if (subject == null) {
                subject = agencySubject(sentence, order.start());
            }
            if (subject != null) {
                startTurn(sentence, subject, order.group().strip(), order.end(), mayTakeWhole);
                return true;
            }
        }
        Search say = source.search(Cues.SAY, sentence);
        while (say.find()) {
            Mention subject = subject(subjects, say.start());
            if (subject != null || speaksFirst(sentence, say, mentions)) {
                return saidBy(sentence, subject == null ? mentions.get(0) : subject, say.end(), say.group());
            }
        }
        return readReport(sentence);
    }

    /** "Khẳng định quyết tâm …, Chủ tịch UBND tỉnh …": the speaker is named behind. */
    private boolean speaksFirst(Span sentence, Search say, List<Mention> mentions) {
        return !mentions.isEmpty()
                && say.start() - sentence.start() < 12
                && !say.group().equals("báo cáo")
                && !isObject(mentions.get(0));
    }

    private boolean readAccording(Span sentence, List<Mention> mentions) {
        Matcher according = source.find(ACCORDING, sentence);
        if (mentions.isEmpty()
                || !according.lookingAt()
                || according.end() != mentions.get(0).span().start()) {
            return false;
        }
        turn = turn.by(mentions.get(0).speaker());
        int named = mentions.get(0).span().end();
        int comma = source.raw(sentence.from(named)).indexOf(',');
        if (comma >= 0) {
            continueTurn(sentence.from(named + comma + 1));
        }
        return true;
    }

    private boolean readReport(Span sentence) {
        if (source.contains(Cues.REPORT, sentence)) {
            turn = turn.by(new Speaker("đại biểu", Speaker.Rank.OTHER)).asking(false);
            return true;
        }
        return false;
    }

    /** A speaker who goes on later still addresses whom he addressed last. */
    private Turn by(Speaker speaker) {
        Turn next = turn.by(speaker);
        return next.lead() == null ? next.to(addressed.get(speaker)) : next;
    }

    /** "Đối với Sở …, ông … yêu cầu …" */
    private void addressTowards(Span sentence, Mention subject) {
        Matcher towards = source.find(TOWARDS, withoutConnective(sentence));
        if (towards.lookingAt() && towards.end() < subject.span().start()) {
            Span agency =
                    Agencies.at(source, new Span(towards.end(), subject.span().start()));
            if (agency != null) {
                turn = turn.to(source.raw(agency));
            }
        }
    }

    private static @Nullable Mention subject(List<Mention> subjects, int before) {
        Mention subject = null;
        for (Mention mention : subjects) {
            if (mention.span().end() <= before) {
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
        if (isToldToDo(cue)) {
            return null;
        }
        for (Span agency : agenciesOf(sentence)) {
            if (endsAt(agency, cue)) {
                return new Mention(agency, new Speaker(source.raw(agency), Speaker.Rank.OTHER));
            }
        }
        return null;
    }

    /** The agencies at the start of the sentence and behind its commas, read once a sentence. */
    private List<Span> agenciesOf(Span sentence) {
        if (!sentence.equals(agenciesRead)) {
            agenciesRead = sentence;
            agencies.clear();
            Span body = withoutConnective(sentence);
            addAgency(body);
            Search comma = source.search(COMMA, body);
            while (comma.find()) {
                addAgency(body.from(comma.end()));
            }
        }
        return agencies;
    }

    private void addAgency(Span rest) {
        Span agency = Agencies.at(source, rest);
        if (agency != null) {
            agencies.add(agency);
        }
    }

    /** In a leader's words "Sở … chỉ đạo …" and "… cần đề xuất …" are what the agency is to do, not what it says. */
    private boolean isToldToDo(int cue) {
        return turn.leads()
                && (source.startsWith(DONE_BY_AGENCY, new Span(cue, source.length()))
                        || BEFORE_TASK
                                .matcher(source.low(new Span(Math.max(0, cue - 24), cue)))
                                .find());
    }

    private static boolean endsAt(Span agency, int cue) {
        return agency.end() <= cue && cue - agency.end() <= 8;
    }

    /** "Tôi đã giao …" in the words of the leader who speaks. */
    private @Nullable Mention selfSubject(Span sentence, int cue) {
        boolean self = turn.leads()
                && SELF.matcher(source.low(new Span(Math.max(sentence.start(), cue - 24), cue)))
                        .find();
        return self && turn.speaker() != null ? new Mention(new Span(cue, cue), turn.speaker()) : null;
    }

    /** "Chỉ thị yêu cầu …": a document speaks for the leader who gave it. */
    private @Nullable Mention documentSubject(Span sentence, int cue) {
        boolean named = turn.leads()
                && source.low(new Span(sentence.start(), cue))
                        .matches(
                                ".*(?:chỉ thị|văn bản|công văn|thông báo|kết luận|công điện|quyết định|kế hoạch)\\s+(?:(?:này|trên|cũng|đồng thời|còn|đã|nêu rõ|khẩn|hỏa tốc)\\s+)*");
        return named && turn.speaker() != null ? new Mention(new Span(cue, cue), turn.speaker()) : null;
    }

    private void startTurn(Span sentence, Mention subject, String cue, int cueEnd, boolean mayTakeWhole) {
        boolean background = source.contains(Cues.BACKGROUND, new Span(sentence.start(), cueEnd));
        turn = by(subject.speaker()).with(Cues.force(cue)).asking(false);
        addressTowards(sentence, subject);
        silence = 0;
        Matcher after = source.find(AFTER_CUE, sentence.from(cueEnd));
        int start = after.lookingAt() ? after.end() : cueEnd;
        if (!mayTakeWhole && source.startsWith(NO_OBJECT, sentence.from(cueEnd))) {
            return;
        }
        turn = turn.asking(isPetition(cue, cueEnd, sentence));
        if (background && turn.leads() && !turn.petitions()) {
            turn = Turn.NOBODY;
            return;
        }
        inPetitions = turn.petitions() && source.raw().charAt(sentence.end() - 1) == ':';
        if (inPetitions) {
            return;
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
                                "\\s*(?:với\\s+)?(?:cấp (?!độ)|cho (?:phép|tuyển|chủ trương|đơn vị|ngành|huyện|sở)|được |bổ sung|bố trí|hỗ trợ|sớm (?:ban hành|phê duyệt|bố trí)|phân bổ|ứng |ubnd (?:tỉnh|tp|thành phố)|tỉnh|thường trực|chủ tịch ubnd tỉnh|chính phủ|bộ|trung ương|thủ tướng|thành phố)(?![\\p{L}])"),
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
                takeOther(
                        whole
                                ? source.trimmed(
                                        new Span(withoutConnective(sentence).start(), clause.end()))
                                : clause);
            }
        }
    }

    /** What a speaker merely says is an order only when its words are. */
    private boolean saidBy(Span sentence, Mention subject, int end, String cue) {
        turn = by(subject.speaker()).asking(false);
        silence = 0;
        afterOrder = false;
        Matcher after = source.find(AFTER_CUE, sentence.from(end));
        Span rest = sentence.from(after.lookingAt() ? after.end() : end);
        if (!turn.leads()
                || cue.equals("báo cáo")
                || cue.equals("nêu")
                || cue.equals("phát biểu")
                || cue.equals("kết luận")) {
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
        Span body = source.trimmed(sentence);
        if (isOnlyAnAgency(body)) {
            address(body);
            return;
        }
        Matcher topic = source.find(TOPICAL, withoutConnective(sentence));
        if (turn.leads() && !turn.petitions() && topic.lookingAt()) {
            takeTopical(withoutConnective(sentence), topic.end());
            return;
        }
        List<Span> clauses = Clauses.of(source, withoutConnective(sentence));
        for (int i = 0; i < clauses.size(); i++) {
            continueClause(source.trimmed(clauses.get(i)), i > 0 && afterOrder);
            if (i == 0 && !afterOrder && source.contains(Words.PAST, clauses.get(0))) {
                return;
            }
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
        Order order = opens
                ? new Order("cue.opening", 0.85, opening.group().strip())
                : Orders.in(source, content, afterOrder);
        afterOrder = order != null && (!order.rule().equals("cue.agency") || !isPastReport(content));
        if (order != null && afterOrder) {
            takeOrder(content, content, order);
        }
    }

    private boolean isAddressed(String cue, Span rest) {
        return !cue.startsWith("chỉ đạo") && !cue.startsWith("giao") && !cue.startsWith("phân công")
                || Agencies.at(source, rest) != null;
    }

    private boolean isPastReport(Span clause) {
        Search past = source.search(Words.PAST, clause);
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
        if (content.length() < 12 || Words.isNoOrder(source, content)) {
            return;
        }
        address(content);
        if (isOnlyAnAgency(content)) {
            return;
        }
        Deadline deadline = deadlines.in(source, text);
        Recurrence recurrence = Details.recurrence(source, text);
        Force force =
                source.startsWith(Words.MODAL, content) && turn.force() == Force.SUGGEST ? Force.NEED : turn.force();
        silence = 0;
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
                        order.verb(),
                        order.confidence(),
                        order.rule()));
        afterOrder = true;
    }

    /** "UBND các huyện:" above a list says only who is to do what follows. */
    private boolean isOnlyAnAgency(Span span) {
        Span agency = Agencies.at(source, span);
        boolean heads =
                span.end() >= source.length() || ":\n".indexOf(source.raw().charAt(span.end())) >= 0;
        return heads && agency != null && agency.end() == span.end();
    }

    private void address(Span content) {
        Span agency = Addressee.in(source, content);
        if (agency != null) {
            turn = turn.to(Addressee.meant(source.raw(agency), turn.lead(), host));
        } else if (turn.lead() == null) {
            turn = turn.to(host);
        }
        if (turn.speaker() != null && turn.lead() != null) {
            addressed.put(turn.speaker(), turn.lead());
        }
    }
}
