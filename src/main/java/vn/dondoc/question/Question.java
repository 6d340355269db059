package vn.dondoc.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.ReviewPeriod;

/**
 * A question that was understood. Its conditions all hold; of the values of one condition any does.
 *
 * @param period whose frozen tasks are asked, or null for tasks as they stand now
 * @param by what the tasks are also counted by, or null
 * @param at the line of that count whose tasks are asked, {@link #NONE} for those without; or null for all
 * @param only the bucket whose tasks are asked, or null for all
 */
public record Question(
        @Nullable ReviewPeriod period,
        Map<Condition, Given> conditions,
        @Nullable Dimension by,
        @Nullable String at,
        @Nullable Bucket only,
        Order order) {

    public static final String NOW = "now";
    public static final String NONE = "-";

    public Question {
        Map<Condition, Given> ordered = new EnumMap<>(Condition.class);
        ordered.putAll(conditions);
        conditions = Collections.unmodifiableMap(ordered);
    }

    /** All tasks as they stand. */
    public static final Question EVERYTHING = new Question(null, Map.of(), null, null, null, Order.DUE);

    public boolean frozen() {
        return period != null;
    }

    public Question counted(@Nullable Dimension other) {
        return new Question(period, conditions, other, null, only, order);
    }

    public Question at(@Nullable String line) {
        return new Question(period, conditions, by, line, only, order);
    }

    public Question only(@Nullable Bucket bucket) {
        return new Question(period, conditions, by, at, bucket, order);
    }

    public Question ordered(Order other) {
        return new Question(period, conditions, by, at, only, other);
    }

    /** The same without the narrowing that counts lead to. */
    public Question whole() {
        return new Question(period, conditions, by, null, null, order);
    }

    /** The address of the question, without its path; the same question has one. */
    public String query() {
        List<String> parts = new ArrayList<>();
        add(parts, "source", period == null ? NOW : period.code());
        conditions.forEach((condition, given) -> add(parts, condition, given));
        if (by != null) {
            add(parts, "by", by.key());
        }
        if (at != null) {
            add(parts, "at", at);
        }
        if (only != null) {
            add(parts, "only", only.name());
        }
        if (order != Order.DUE) {
            add(parts, "sort", order.key());
        }
        return String.join("&", parts);
    }

    private static void add(List<String> parts, Condition condition, Given given) {
        given.values().forEach(value -> add(parts, condition.key(), value));
        if (given.from() != null) {
            add(parts, condition.from(), given.from());
        }
        if (given.to() != null) {
            add(parts, condition.to(), given.to());
        }
        if (given.not()) {
            add(parts, "not", condition.key());
        }
    }

    private static void add(List<String> parts, String name, String value) {
        parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
