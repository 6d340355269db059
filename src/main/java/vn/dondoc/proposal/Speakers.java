package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows who in the text is a leader, by the titles beside the names, and finds where they are named. */
final class Speakers {

    private static final Pattern BETWEEN_TITLES = Pattern.compile("[\\s,–-]*(?:\\p{Lu}[^,;.:–]{0,40}[,–-]\\s*)?");
    private static final Pattern TITLE_TO_NAME = Pattern.compile("(?:[^,;.:–\"”]|TP\\.){0,50}");
    private static final Pattern APPOSITION = Pattern.compile("\\s*,\\s*(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c)\\s+");
    private static final Pattern NAME_TO_TITLE = Pattern.compile("\\s*[,–-]?\\s*(?:[^;.:\"”]{0,60}[,–-])?\\s*");
    private static final Pattern CITY = Pattern.compile("(?:thành phố|tp\\.?)$");
    private static final Pattern PROPER_NAME = Pattern.compile("\\s+\\p{Lu}");
    private static final Pattern PRONOUN = Pattern.compile(
            "(?<![\\p{L}])(?:[Đđ]ồng chí(?=\\s+(?:(?:cũng|đã|còn|tiếp tục|đồng thời)\\s+)*(?:yêu cầu|giao|chỉ đạo|đề nghị|lưu ý|phân công|nhấn mạnh)(?![\\p{L}]))|(?:[Ôô]ng|[Bb]à)(?=,?\\s+(?!(?:bà|ngoại|nội|con|chủ|lão|này)(?![\\p{L}]))\\p{Ll}))");
    private static final Pattern POST = Pattern.compile(
            "(?:(?:quyền|phó)\\s+)*(?:chủ tịch|bí thư|thủ tướng|giám đốc|bộ trưởng|cục trưởng|trưởng ban)(?![\\p{L}])");
    private static final Pattern UNKNOWN_PLACE = Pattern.compile("hồ chí minh|thừa thiên huế");

    private final SourceText source;
    private final Map<String, Speaker> byName = new LinkedHashMap<>();
    private final Map<String, Speaker> byGivenName = new HashMap<>();
    private final Map<String, Speaker> byTitle = new HashMap<>();
    private final Map<String, Speaker> authorities = new HashMap<>();
    private final Map<String, Optional<Speaker>> heads = new HashMap<>();
    private final Map<Span, List<NamedPart>> parts = new HashMap<>();
    private final NavigableMap<Integer, Speaker> persons = new TreeMap<>();

    Speakers(SourceText source, List<Sentence> sentences) {
        this.source = source;
        sentences.forEach(s -> learnGroup(s.span()));
        sentences.forEach(s -> parts(s.span()).forEach(this::learn));
        sentences.forEach(s -> parts(s.span()).forEach(this::remember));
    }

    private void remember(NamedPart part) {
        Speaker speaker = part.person() == null && !isPost(part) ? null : resolve(part);
        if (speaker != null) {
            persons.put(part.span().start(), speaker);
        }
    }

    /** "Chủ tịch UBND tỉnh": the one who holds the post, while "UBND tỉnh" is a body. */
    private static boolean isPost(NamedPart part) {
        return part.title() != null
                && POST.matcher(SourceText.folded(part.title())).lookingAt();
    }

    /** Mentions in the order of the text. */
    List<Mention> in(Span span) {
        List<Mention> mentions = new ArrayList<>();
        for (NamedPart part : parts(span)) {
            Speaker speaker = resolve(part);
            if (speaker != null) {
                mentions.add(new Mention(part.span(), speaker));
            }
        }
        addPronouns(span, mentions);
        addAuthorities(span, mentions);
        addShortTitles(span, mentions);
        mentions.sort(Comparator.comparingInt(m -> m.span().start()));
        return mentions;
    }

    /** "Ông" without a name is who was named last. */
    private void addPronouns(Span span, List<Mention> mentions) {
        Search pronoun = source.searchRaw(PRONOUN, span);
        while (pronoun.find()) {
            Map.Entry<Integer, Speaker> last = persons.lowerEntry(pronoun.start());
            if (last != null) {
                mentions.add(new Mention(new Span(pronoun.start(), pronoun.end()), last.getValue()));
            }
        }
    }

    /** "Thành phố giao …": the province itself orders, by its People's Committee. */
    private void addAuthorities(Span span, List<Mention> mentions) {
        Search authority = source.search(Naming.AUTHORITY, span);
        while (authority.find()) {
            Span named = new Span(authority.start(), authority.end());
            if (opensClause(span, named.start())
                    && mentions.stream()
                            .noneMatch(m -> m.span().start() < named.end()
                                    && named.start() < m.span().end())) {
                mentions.add(new Mention(named, authority(source.raw(named))));
            }
        }
    }

    private Speaker authority(String name) {
        return authorities.computeIfAbsent(
                SourceText.folded(name), folded -> new Speaker(name, Speaker.Rank.PROVINCIAL));
    }

    private void addShortTitles(Span span, List<Mention> mentions) {
        Search title = source.search(Naming.SHORT_TITLE, span);
        while (title.find()) {
            Speaker holder = lastWith(title.group(), title.start());
            if (holder != null) {
                mentions.add(new Mention(new Span(title.start(), title.end()), holder));
            }
        }
    }

    private @Nullable Speaker lastWith(String title, int before) {
        return persons.headMap(before, false).descendingMap().values().stream()
                .filter(s -> s.leads()
                        && (title.startsWith("trưởng ban")
                                || SourceText.folded(s.name()).startsWith(title)))
                .findFirst()
                .orElse(null);
    }

    private boolean opensClause(Span span, int at) {
        int before = at - 1;
        while (before >= span.start() && SourceText.isBlank(source.raw().charAt(before))) {
            before--;
        }
        return before < span.start() || ",;:\"“".indexOf(source.raw().charAt(before)) >= 0;
    }

    private void learnGroup(Span sentence) {
        Search group = source.search(Naming.GROUP, sentence);
        while (group.find()) {
            Span title = new Span(group.start(1), group.end(1));
            if (source.contains(Naming.PROVINCIAL, title)) {
                Search person = source.searchRaw(Naming.PERSON, new Span(group.start(2), group.end(2)));
                while (person.find()) {
                    know(person.group(), source.raw(title) + " " + person.group(), Speaker.Rank.PROVINCIAL);
                }
            }
        }
    }

    private void learn(NamedPart part) {
        if (part.person() != null && part.rank() != null && part.person().contains(" ")) {
            Speaker known = byName.get(SourceText.folded(part.person()));
            if (known == null || !known.leads() && part.rank() != Speaker.Rank.OTHER) {
                Speaker speaker = know(part.person(), display(part), part.rank());
                if (part.title() != null) {
                    byTitle.putIfAbsent(SourceText.folded(part.title()), speaker);
                }
            }
        }
    }

    private Speaker know(String person, String display, Speaker.Rank rank) {
        Speaker speaker = new Speaker(display, rank);
        byName.put(SourceText.folded(person), speaker);
        byGivenName.put(SourceText.folded(person.substring(person.lastIndexOf(' ') + 1)), speaker);
        return speaker;
    }

    private static String display(NamedPart part) {
        return part.title() == null ? String.valueOf(part.person()) : part.title() + " " + part.person();
    }

    private @Nullable Speaker resolve(NamedPart part) {
        if (part.person() != null) {
            String name = SourceText.folded(part.person());
            Speaker known = name.contains(" ") ? byName.get(name) : byGivenName.get(name);
            if (known != null) {
                return known;
            }
            return part.rank() != null
                    ? new Speaker(display(part), part.rank())
                    : new Speaker(part.person(), Speaker.Rank.OTHER);
        }
        if (part.title() == null || part.rank() == null) {
            return null;
        }
        if (SourceText.folded(part.title()).startsWith("người đứng đầu")) {
            return headOf(part);
        }
        Speaker holder = byTitle.get(SourceText.folded(part.title()));
        return holder != null && holder.rank() == part.rank() ? holder : new Speaker(part.title(), part.rank());
    }

    /** "Người đứng đầu chính quyền" is the chairman, "người đứng đầu Tỉnh ủy" the secretary, where one is named. */
    private Speaker headOf(NamedPart part) {
        String stem = SourceText.folded(String.valueOf(part.title())).endsWith("ủy") ? "bí thư" : "chủ tịch";
        return heads.computeIfAbsent(stem, this::firstLeader)
                .orElseGet(() -> new Speaker(String.valueOf(part.title()), Speaker.Rank.PROVINCIAL));
    }

    private Optional<Speaker> firstLeader(String stem) {
        return byName.values().stream()
                .filter(s -> s.leads() && SourceText.folded(s.name()).startsWith(stem))
                .findFirst();
    }

    /** Titles and names, a title and the name beside it as one. */
    private List<NamedPart> parts(Span span) {
        List<NamedPart> known = parts.get(span);
        if (known == null) {
            known = readParts(span);
            parts.put(span, known);
        }
        return known;
    }

    private List<NamedPart> readParts(Span span) {
        List<NamedPart> tokens = new ArrayList<>();
        collect(Naming.CENTRAL, span, Speaker.Rank.CENTRAL, tokens);
        collect(Naming.PROVINCIAL, span, Speaker.Rank.PROVINCIAL, tokens);
        collect(Naming.OTHER, span, Speaker.Rank.OTHER, tokens);
        Search person = source.searchRaw(Naming.PERSON, span);
        while (person.find()) {
            if (!UNKNOWN_PLACE.matcher(SourceText.folded(person.group())).matches()) {
                tokens.add(new NamedPart(new Span(person.start(), person.end()), null, person.group(), null));
            }
        }
        tokens.sort(Comparator.comparingInt(t -> t.span().start()));
        return merged(tokens);
    }

    private void collect(Pattern pattern, Span span, Speaker.Rank rank, List<NamedPart> tokens) {
        Search match = source.search(pattern, span);
        while (match.find()) {
            Span title = new Span(match.start(), match.end());
            Speaker.Rank meant = rank == Speaker.Rank.PROVINCIAL && isLesserCity(title) ? Speaker.Rank.OTHER : rank;
            tokens.add(new NamedPart(title, source.raw(title), null, meant));
        }
    }

    /** "UBND TP Vinh": a city of its own name that is no centrally run one. */
    private boolean isLesserCity(Span title) {
        Span rest = new Span(title.end(), Math.min(source.length(), title.end() + 40));
        return CITY.matcher(source.low(title)).find()
                && source.findRaw(PROPER_NAME, rest).lookingAt()
                && !source.findRaw(Naming.PERSON, source.trimmed(rest)).lookingAt();
    }

    private List<NamedPart> merged(List<NamedPart> tokens) {
        List<NamedPart> merged = new ArrayList<>();
        for (NamedPart token : tokens) {
            int last = merged.size() - 1;
            if (last >= 0 && token.span().start() < merged.get(last).span().end()) {
                continue;
            }
            if (last >= 0 && belongs(merged.get(last), token)) {
                merged.set(last, merged.get(last).with(token));
            } else {
                merged.add(token);
            }
        }
        return merged;
    }

    /** Who governs the country holds no office of a province. */
    private static boolean ofTwoLevels(NamedPart before, NamedPart token) {
        return before.rank() == Speaker.Rank.CENTRAL && token.rank() == Speaker.Rank.PROVINCIAL
                || before.rank() == Speaker.Rank.PROVINCIAL && token.rank() == Speaker.Rank.CENTRAL;
    }

    private boolean belongs(NamedPart before, NamedPart token) {
        String gap = source.raw(new Span(before.span().end(), token.span().start()));
        if (Cues.ANY.matcher(SourceText.folded(gap)).find() || ofTwoLevels(before, token)) {
            return false;
        }
        if (token.person() != null) {
            return before.person() == null
                    && (TITLE_TO_NAME.matcher(gap).matches()
                            || APPOSITION.matcher(gap).matches());
        }
        Pattern joint = before.person() == null ? BETWEEN_TITLES : NAME_TO_TITLE;
        return joint.matcher(gap).matches();
    }
}
