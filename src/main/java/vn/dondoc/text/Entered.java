package vn.dondoc.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.dondoc.rule.Checks;

/**
 * What somebody entered, as texts by path ({@code indicators[0].value}), whether it came from a form or from JSON: both
 * are read and refused by the same rules, at the same field. What cannot be read is kept as it was typed.
 */
public final class Entered {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,4})]");

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(?:[:hH.]([0-5]\\d)?)(?::00)?");

    private static final Pattern VERSION = Pattern.compile("\\d{1,18}");

    private static final long STALE = -1;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Map<String, String> texts;

    private Entered(Map<String, String> texts) {
        this.texts = texts;
    }

    public static Entered of(Map<String, String> texts) {
        return new Entered(new LinkedHashMap<>(texts));
    }

    /** The fields of a form, already in the stored form of text; of a repeated field the first counts. */
    public static Entered form(Map<String, String[]> parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (values.length > 0) {
                texts.put(name, values[0]);
            }
        });
        return new Entered(texts);
    }

    /** The body of a machine's request; numbers are taken as they are, never read as typed text. */
    public static Entered json(@Nullable JsonNode body) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (body != null) {
            flatten("", body, texts);
        }
        return new Entered(texts);
    }

    private static void flatten(String path, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> flatten(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), into));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i), into);
            }
        } else if (node.isNumber()) {
            into.put(path, spelled(node.decimalValue()));
        } else if (!node.isNull()) {
            into.put(path, Nfc.of(node.asString()));
        }
    }

    /** Without grouping, and never a spelling that could be read in two ways. */
    private static String spelled(BigDecimal number) {
        String plain = number.toPlainString().replace('.', ',');
        return plain.matches("-?\\d{1,3},\\d{3}") ? plain + "0" : plain;
    }

    /** Everything by path, for comparing two versions. */
    public Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    /** These texts over the others; a list or object that stands here replaces the other's as a whole. */
    public Entered over(Entered others) {
        Map<String, String> both = new LinkedHashMap<>(others.texts);
        both.keySet().removeIf(path -> texts.keySet().stream()
                .anyMatch(mine -> top(mine).equals(top(path))));
        both.putAll(texts);
        return new Entered(both);
    }

    private static String top(String path) {
        return path.split("[.\\[]", 2)[0];
    }

    /** As it was typed, or nothing. */
    public String typed(String path) {
        return texts.getOrDefault(path, "");
    }

    public @Nullable String text(String path) {
        String text = typed(path).strip();
        return text.isEmpty() ? null : text;
    }

    public String textOr(String path, String otherwise) {
        String text = text(path);
        return text == null ? otherwise : text;
    }

    /** The version of what a form was made from, or null where it names none. */
    public @Nullable Long version() {
        return VERSION.matcher(typed("version")).matches() ? Long.valueOf(typed("version")) : null;
    }

    /** The same; a form that names none is treated as stale, because nothing ever has the version that it gets. */
    public long versionOrStale() {
        Long version = version();
        return version == null ? STALE : version;
    }

    public boolean flag(String path) {
        return List.of("true", "on", "1").contains(typed(path));
    }

    /** The rows of a list in which something is filled in: {@code indicators[0]}, {@code indicators[2]}. */
    public List<String> rows(String list) {
        TreeSet<Integer> rows = new TreeSet<>();
        texts.forEach((path, text) -> {
            var index = INDEX.matcher(path);
            if (path.startsWith(list + "[") && !text.isBlank() && index.find(list.length())) {
                rows.add(Integer.valueOf(index.group(1)));
            }
        });
        return rows.stream().map(row -> list + "[" + row + "]").toList();
    }

    public <T> List<T> each(String list, Function<String, T> row) {
        return rows(list).stream().map(row).toList();
    }

    public @Nullable LocalDate date(String path, Checks checks) {
        String text = text(path);
        try {
            return text == null ? null : StrictDate.parse(text);
        } catch (StrictDate.Refused refused) {
            checks.that(false, path, "date." + refused.reason(), text);
            return null;
        }
    }

    /** An hour as {@code 14:00}, {@code 14h00} or {@code 14h}. */
    public @Nullable LocalTime time(String path, Checks checks) {
        String text = text(path);
        Matcher hour = TIME.matcher(text == null ? "" : text);
        if (text == null || hour.matches()) {
            return text == null ? null : LocalTime.of(number(hour.group(1)), number(hour.group(2)));
        }
        checks.that(false, path, "time", text);
        return null;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** An instant with its offset, or a day, which then begins in Vietnam. */
    public @Nullable Instant instant(String path, Checks checks) {
        String text = text(path);
        if (text == null || text.length() <= 10) {
            LocalDate day = date(path, checks);
            return day == null ? null : day.atStartOfDay(VIETNAM).toInstant();
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            checks.that(false, path, "notInstant", text);
            return null;
        }
    }

    /** An amount as Vietnamese reports write it; one that can be read in two ways is asked back. */
    public @Nullable BigDecimal number(String path, Checks checks) {
        String text = text(path);
        return text == null ? null : taken(VietnameseNumber.parse(text), path, checks);
    }

    public @Nullable BigDecimal percent(String path, Checks checks) {
        String text = text(path);
        return text == null ? null : taken(VietnameseNumber.parsePercent(text), path, checks);
    }

    public @Nullable Integer integer(String path, Checks checks) {
        String text = text(path);
        if (text == null) {
            return null;
        }
        boolean whole = VietnameseNumber.parse(text) instanceof ParsedNumber.Value number
                && number.value().signum() >= 0
                && number.value().stripTrailingZeros().scale() <= 0
                && number.value().precision() <= 9;
        checks.that(whole, path, "wholeNumber", text);
        return whole ? Integer.valueOf(text.replaceAll("\\D", "")) : null;
    }

    public <E extends Enum<E>> @Nullable E choice(String path, Class<E> of, Checks checks) {
        String text = text(path);
        E[] all = of.getEnumConstants();
        if (text == null || all == null) {
            return null;
        }
        E chosen = Arrays.stream(all)
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
        checks.that(chosen != null, path, "choice", text, names(List.of(all)));
        return chosen;
    }

    private static String names(Collection<? extends Enum<?>> all) {
        return String.join(", ", all.stream().map(Enum::name).toList());
    }

    private static @Nullable BigDecimal taken(ParsedNumber number, String path, Checks checks) {
        if (number instanceof ParsedNumber.Value read) {
            return read.value();
        }
        if (number instanceof ParsedNumber.Ambiguous two) {
            checks.that(
                    false,
                    path,
                    "number.AMBIGUOUS",
                    two.typed(),
                    VietnameseNumber.toInput(two.decimal()),
                    VietnameseNumber.toInput(two.thousands()));
        } else if (number instanceof ParsedNumber.Invalid invalid) {
            checks.that(false, path, "number." + invalid.reason(), invalid.typed());
        }
        return null;
    }
}
