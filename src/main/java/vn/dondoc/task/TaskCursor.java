package vn.dondoc.task;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.dondoc.rule.Invalid;

/**
 * The row behind which the next page begins. Addresses carry it as an opaque word; it stays right while rows come and
 * go.
 */
record TaskCursor(TaskSort sort, String key, long id) {

    String word() {
        String plain = sort.parameter() + "|" + id + "|" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** {@link Invalid} for a word that is none of ours, or belongs to another order. */
    static TaskCursor read(String word, TaskSort sort) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8).split("\\|", 3);
            if (parts.length == 3 && parts[0].equals(sort.parameter()) && fits(parts[2], sort)) {
                return new TaskCursor(sort, parts[2], Long.parseLong(parts[1]));
            }
        } catch (IllegalArgumentException unreadable) {
            throw new Invalid("after", "task.cursor");
        }
        throw new Invalid("after", "task.cursor");
    }

    private static boolean fits(String key, TaskSort sort) {
        return switch (sort.column()) {
            case "lead_unit_id" -> key.matches("\\d{1,18}");
            case "code" -> key.matches("[A-Z0-9.-]+");
            default -> key.matches("\\d{4}-\\d{2}-\\d{2}|infinity");
        };
    }
}
