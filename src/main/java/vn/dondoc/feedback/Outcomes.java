package vn.dondoc.feedback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of proposals, by comparing them with the final text.
 *
 * @param ends of the accepted proposals
 * @param missed what people wrote in and no reading had found
 */
record Outcomes(List<End> ends, List<Final> missed) {

    /** @param last what stands in the end; null where nothing does */
    record End(
            long item,
            Outcome outcome,
            List<String> corrected,
            @Nullable Final last) {}

    static Outcomes of(List<Item> items, List<Final> finals) {
        Map<Long, List<Final>> made = new HashMap<>();
        for (Final one : finals) {
            if (one.item() != null) {
                made.computeIfAbsent(one.item(), id -> new ArrayList<>()).add(one);
            }
        }
        List<End> ends = items.stream()
                .filter(item -> item.decision() == Decision.ACCEPTED)
                .map(item -> end(item, items, made))
                .toList();
        List<Final> missed = finals.stream()
                .filter(one -> one.item() == null && items.stream().noneMatch(item -> found(item, one)))
                .toList();
        return new Outcomes(ends, missed);
    }

    private static End end(Item item, List<Item> items, Map<Long, List<Final>> made) {
        Long other = item.mergedInto();
        List<Final> own = made.getOrDefault(other == null ? item.id() : other, List.of());
        if (own.isEmpty()) {
            return new End(item.id(), Outcome.REMOVED, List.of(), null);
        }
        Final last = own.get(0);
        if (other != null || items.stream().anyMatch(one -> Objects.equals(one.mergedInto(), item.id()))) {
            return new End(item.id(), Outcome.MERGED, corrected(item, last), last);
        }
        if (own.size() > 1) {
            return new End(item.id(), Outcome.SPLIT, List.of(), together(own));
        }
        List<String> corrected = corrected(item, last);
        return new End(item.id(), corrected.isEmpty() ? Outcome.UNCHANGED : Outcome.CORRECTED, corrected, last);
    }

    /** The words of all parts, one under the other. */
    private static Final together(List<Final> parts) {
        String words = parts.stream().map(Final::text).collect(Collectors.joining("\n"));
        return new Final(
                parts.get(0).item(), parts.get(0).kind(), words, parts.get(0).fields());
    }

    private static List<String> corrected(Item item, Final last) {
        List<String> corrected = new ArrayList<>();
        if (!words(item.text()).equals(words(last.text()))) {
            corrected.add("text");
        }
        last.fields().forEach((name, value) -> {
            if (!Objects.equals(said(item.fields().get(name)), said(value))) {
                corrected.add(name);
            }
        });
        return corrected;
    }

    /** True where the reading had these words, whatever was decided on them. */
    private static boolean found(Item item, Final one) {
        String proposed = words(item.text());
        String written = words(one.text());
        return item.kind() == one.kind()
                && !written.isEmpty()
                && (proposed.contains(written) || written.contains(proposed));
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Nothing, an empty list and "no" say the same; the order of a list says nothing. */
    private static @Nullable Object said(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> all = new LinkedHashMap<>();
            map.forEach((name, part) -> {
                Object words = said(part);
                if (words != null) {
                    all.put(String.valueOf(name), words);
                }
            });
            return all.isEmpty() ? null : all;
        }
        if (value instanceof Collection<?> list) {
            TreeSet<String> all = list.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
            return all.isEmpty() ? null : all;
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return value == null || value.equals(Boolean.FALSE) || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }
}
