package vn.dondoc.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.review.Reviews;
import vn.dondoc.rule.FieldError;
import vn.dondoc.text.StrictDate;

/** Reads the parameters of an address as a question, or says of each parameter what is wrong with it. */
@Component
public class QuestionReader {

    public static final int LONGEST_WORDS = 200;

    private static final int MOST_VALUES = 200;
    private static final String NUMBER = "\\d{1,6}";

    private final Reviews reviews;
    private final KnownValues known;

    QuestionReader(Reviews reviews, KnownValues known) {
        this.reviews = reviews;
        this.known = known;
    }

    public Understanding read(Asked asked, Viewer viewer) {
        List<FieldError> errors = new ArrayList<>();
        ReviewPeriod period = period(asked.one("source"), viewer, errors);
        Map<Condition, Given> conditions = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            Given given = condition.kind().range()
                    ? range(condition, asked, errors)
                    : values(condition, asked, viewer, errors);
            if (given != null) {
                conditions.put(condition, given);
            }
        }
        Dimension by = named(asked.one("by"), "by", errors, Dimension::byKey);
        Bucket only = named(asked.one("only"), "only", errors, Bucket::named);
        Order order = named(asked.one("sort"), "sort", errors, Order::byKey);
        String at = by == null || asked.one("at").isEmpty() ? null : asked.one("at");
        if (at != null && at.length() > LONGEST_WORDS) {
            errors.add(FieldError.of("at", "tooLong", LONGEST_WORDS));
        }
        return errors.isEmpty()
                ? new Understanding(
                        new Question(period, conditions, by, at, only, order == null ? Order.DUE : order), List.of())
                : new Understanding(null, errors);
    }

    private @Nullable ReviewPeriod period(String code, Viewer viewer, List<FieldError> errors) {
        if (code.isEmpty() || code.equals(Question.NOW)) {
            return null;
        }
        Optional<ReviewPeriod> frozen = reviews.frozen(code).filter(each -> each.provinceId() == viewer.province());
        if (frozen.isEmpty()) {
            errors.add(FieldError.of("source", "question.unknownPeriod", shown(code)));
        }
        return frozen.orElse(null);
    }

    private static @Nullable Given range(Condition condition, Asked asked, List<FieldError> errors) {
        String from = end(condition, condition.from(), asked, errors);
        String to = end(condition, condition.to(), asked, errors);
        if (from != null && to != null && after(condition, from, to)) {
            errors.add(FieldError.of(condition.to(), "question.fromAfterTo"));
        }
        return from == null && to == null ? null : Given.range(from, to, asked.has("not", condition.key()));
    }

    private static boolean after(Condition condition, String from, String to) {
        return condition.kind() == Condition.Kind.DATES
                ? from.compareTo(to) > 0
                : Integer.parseInt(from) > Integer.parseInt(to);
    }

    private static @Nullable String end(Condition condition, String parameter, Asked asked, List<FieldError> errors) {
        String typed = asked.one(parameter);
        if (typed.isEmpty()) {
            return null;
        }
        if (condition.kind() == Condition.Kind.DATES) {
            return date(parameter, typed, errors);
        }
        if (!typed.matches(NUMBER)) {
            errors.add(FieldError.of(parameter, "question.number", shown(typed)));
            return null;
        }
        return String.valueOf(Integer.parseInt(typed));
    }

    private static @Nullable String date(String parameter, String typed, List<FieldError> errors) {
        try {
            LocalDate day = StrictDate.parse(typed);
            return day.toString();
        } catch (StrictDate.Refused noDate) {
            errors.add(FieldError.of(parameter, "question.date", shown(typed)));
            return null;
        }
    }

    private @Nullable Given values(Condition condition, Asked asked, Viewer viewer, List<FieldError> errors) {
        List<String> typed = sent(condition, asked);
        if (typed.isEmpty()) {
            return null;
        }
        List<String> values =
                switch (condition.kind()) {
                    case WORDS -> words(typed.get(0), errors);
                    case NAMES -> names(condition, typed, errors);
                    default -> looked(condition, typed, viewer, errors);
                };
        return Given.oneOf(values, asked.has("not", condition.key()));
    }

    private static List<String> sent(Condition condition, Asked asked) {
        Stream<String> sent = asked.all(condition.key()).stream();
        if (condition.kind().typed()) {
            sent = sent.flatMap(value -> Stream.of(value.split("[;,\\n]"))).map(String::strip);
        }
        return sent.filter(value -> !value.isEmpty()).distinct().toList();
    }

    private static List<String> words(String typed, List<FieldError> errors) {
        if (typed.length() > LONGEST_WORDS) {
            errors.add(FieldError.of(Condition.WORDS.key(), "tooLong", LONGEST_WORDS));
        }
        return List.of(typed);
    }

    private static List<String> names(Condition condition, List<String> typed, List<FieldError> errors) {
        List<String> names =
                typed.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
        names.stream()
                .filter(name -> !condition.names().contains(name))
                .findFirst()
                .ifPresent(name -> errors.add(FieldError.of(condition.key(), "question.unknown", shown(name))));
        return names;
    }

    /** Whether there are such values is asked of the viewer's province; whose tasks they have is the result's to say. */
    private List<String> looked(Condition condition, List<String> typed, Viewer viewer, List<FieldError> errors) {
        if (typed.size() > MOST_VALUES) {
            errors.add(FieldError.of(condition.key(), "question.tooMany", MOST_VALUES));
            return List.of();
        }
        Map<String, String> found = known.find(condition.kind(), typed, viewer.province());
        Set<String> missing = typed.stream()
                .filter(value -> !found.containsKey(KnownValues.folded(value)))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        if (!missing.isEmpty()) {
            String all = missing.stream().map(QuestionReader::shown).collect(Collectors.joining("; "));
            errors.add(FieldError.of(condition.key(), "question.unknown" + condition.kind(), shown(all)));
        }
        return typed.stream()
                .map(value -> found.getOrDefault(KnownValues.folded(value), value))
                .distinct()
                .toList();
    }

    private static <T> @Nullable T named(
            String name,
            String parameter,
            List<FieldError> errors,
            java.util.function.Function<String, Optional<T>> type) {
        if (name.isEmpty()) {
            return null;
        }
        Optional<T> found = type.apply(name);
        if (found.isEmpty()) {
            errors.add(FieldError.of(parameter, "question.unknown", shown(name)));
        }
        return found.orElse(null);
    }

    private static String shown(String typed) {
        return typed.length() <= LONGEST_WORDS ? typed : typed.substring(0, LONGEST_WORDS) + "…";
    }
}
