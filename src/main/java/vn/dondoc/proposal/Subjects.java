package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who is the subject of a verb of ordering or saying. */
final class Subjects {

    /** "CDC Đồng Tháp": an agency by its initials. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,8}(?:\\s\\p{Lu}\\p{Ll}+){0,3}(?=\\s)");

    private static final Pattern AS_OBJECT = Pattern.compile(
            "(?:trình|báo cáo|với|của|do|tham mưu|gửi|cho|cùng|giúp|theo|tại|từ|thuộc|sự|được|phía|có|đề nghị|kiến nghị|đề xuất|yêu cầu|giao|mong|xin)\\s+(?:các\\s+)?(?:đồng chí\\s+)?$");
    private static final Pattern OF_SEVERAL =
            Pattern.compile("(?<![\\p{L}])của\\s+(?:[^,;]{3,30}(?:,|\\svà)\\s+){1,2}$");
    private static final Pattern TELLS = Pattern.compile(
            "\\s+(?:(?:cũng|vừa|đã|đồng thời)\\s+)*(?:cho biết|cho hay|xác nhận|thừa nhận|thông tin)(?![\\p{L}])");
    private static final Pattern ABOUT = Pattern.compile("\\s+(?:về|trong|tại)(?![\\p{L}])");
    private static final Pattern ADVERBS = Pattern.compile(
            "\\s{1,9}(?:(?:cũng|đã|đang|rất|còn|vừa|tiếp tục|tha thiết|liên tục|nhiều lần)\\s{1,9}){1,4}");
    private static final Pattern DONE_BY_AGENCY = Pattern.compile("(?:chỉ đạo|giao|phân công|lưu ý)(?![\\p{L}])");
    private static final Pattern BEFORE_TASK = Pattern.compile(
            "(?<![\\p{L}])(?:cần|phải|nên|tập trung|chủ động|khẩn trương|sớm|kịp thời|trực tiếp|tiếp tục|rà soát|tham mưu|trách nhiệm),?\\s+$");
    private static final Pattern SELF =
            Pattern.compile("(?<![\\p{L}])(?:chúng )?tôi\\s+(?:(?:đã|cũng|xin|sẽ|vừa)\\s+)*$");
    private static final Pattern DOCUMENT = Pattern.compile(
            ".*(?:chỉ thị|văn bản|công văn|thông báo|kết luận|công điện|quyết định|kế hoạch)\\s+(?:(?:này|trên|cũng|đồng thời|còn|đã|nêu rõ|khẩn|hỏa tốc)\\s+)*");
    private static final Pattern COMMA = Pattern.compile("(?:,|(?<![\\p{L}])nên)\\s+");

    /** So many letters before a word tell what it is to the sentence. */
    private static final int BEFORE = 24;

    private static final int FURTHER_BEFORE = 64;

    private static final int FARTHEST_FROM_VERB = 8;

    private final SourceText source;
    private final List<Span> agencies = new ArrayList<>();
    private @Nullable Span agenciesRead;

    Subjects(SourceText source) {
        this.source = source;
    }

    /** Those mentioned who are not merely spoken to or about. */
    List<Mention> among(List<Mention> mentions) {
        return mentions.stream().filter(m -> !isObject(m)).toList();
    }

    private boolean isObject(Mention mention) {
        int start = mention.span().start();
        return endsWith(AS_OBJECT, new Span(Math.max(0, start - BEFORE), start))
                || source.startsWith(ABOUT, new Span(mention.span().end(), source.length()))
                        && endsWith(OF_SEVERAL, new Span(Math.max(0, start - FURTHER_BEFORE), start));
    }

    /** "Quận … cũng cho biết …": a body that is no leader and tells something itself. */
    Optional<Mention> telling(Span sentence, List<Mention> mentions) {
        if (!source.contains(TELLS, sentence)) {
            return Optional.empty();
        }
        Span agency = Agencies.at(source, Clauses.behindConnective(source, sentence));
        if (agency == null
                || !source.startsWith(TELLS, sentence.from(agency.end()))
                || mentions.stream().anyMatch(m -> m.span().start() < agency.end())) {
            return Optional.empty();
        }
        return Optional.of(new Mention(agency, new Speaker(source.raw(agency), Speaker.Rank.OTHER)));
    }

    /** The last of the subjects that stands before the verb. */
    static @Nullable Mention before(List<Mention> subjects, int verb) {
        Mention last = null;
        for (Mention mention : subjects) {
            if (mention.span().end() <= verb) {
                last = mention;
            }
        }
        return last;
    }

    /** Who orders or asks by the verb, where the sentence names nobody before it. */
    @Nullable
    Mention unnamed(Turn turn, Span sentence, int verb) {
        Mention subject = document(turn, sentence, verb);
        if (subject == null) {
            subject = self(turn, sentence, verb);
        }
        return subject == null ? agency(turn, sentence, verb) : subject;
    }

    /** "Chỉ thị yêu cầu …": a document speaks for the leader who gave it. */
    private @Nullable Mention document(Turn turn, Span sentence, int verb) {
        boolean named = turn.leads()
                && DOCUMENT.matcher(source.low(new Span(sentence.start(), verb)))
                        .matches();
        return named ? speaking(turn, verb) : null;
    }

    /** "Tôi đã giao …" in the words of the leader who speaks. */
    private @Nullable Mention self(Turn turn, Span sentence, int verb) {
        boolean self = turn.leads() && endsWith(SELF, new Span(Math.max(sentence.start(), verb - BEFORE), verb));
        return self ? speaking(turn, verb) : null;
    }

    private static @Nullable Mention speaking(Turn turn, int verb) {
        return turn.speaker() == null ? null : new Mention(new Span(verb, verb), turn.speaker());
    }

    /** A department or a district that itself asks for something. */
    private @Nullable Mention agency(Turn turn, Span sentence, int verb) {
        if (turn.leads() && isTask(verb)) {
            return null;
        }
        for (Span agency : agenciesOf(sentence)) {
            if (agency.end() <= verb
                    && (verb - agency.end() <= FARTHEST_FROM_VERB || onlyAdverbs(agency.end(), verb))) {
                return new Mention(agency, new Speaker(source.raw(agency), Speaker.Rank.OTHER));
            }
        }
        return null;
    }

    private boolean onlyAdverbs(int from, int to) {
        return source.find(ADVERBS, new Span(from, to)).matches();
    }

    /** In a leader's words "Sở … chỉ đạo …" and "… cần đề xuất …" are what the agency is to do, not what it says. */
    private boolean isTask(int verb) {
        return source.startsWith(DONE_BY_AGENCY, new Span(verb, source.length()))
                || endsWith(BEFORE_TASK, new Span(Math.max(0, verb - BEFORE), verb));
    }

    /** The agencies at the start of the sentence and behind its commas, read once a sentence. */
    private List<Span> agenciesOf(Span sentence) {
        if (!sentence.equals(agenciesRead)) {
            agenciesRead = sentence;
            agencies.clear();
            Span body = Clauses.behindConnective(source, sentence);
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
        Matcher initials = source.findRaw(INITIALS, rest);
        if (agency == null && initials.lookingAt()) {
            agency = new Span(rest.start(), initials.end());
        }
        if (agency != null) {
            agencies.add(agency);
        }
    }

    /** Looks at these words alone, so that the pattern sees no letter before them. */
    private boolean endsWith(Pattern ending, Span words) {
        return ending.matcher(source.low(words)).find();
    }

    /** "Khẳng định quyết tâm …, Chủ tịch UBND tỉnh …": the speaker is named behind. */
    boolean isNamedBehind(List<Mention> mentions, Span sentence, Search say) {
        return !mentions.isEmpty()
                && say.start() - sentence.start() < 12
                && !say.group().equals("báo cáo")
                && !isObject(mentions.get(0));
    }
}
