package vn.dondoc.inbox;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;

/**
 * The parameters of an address that asks for the inbox, the same for pages and machines.
 *
 * @param group name of a {@link DueGroup}, in any case
 * @param starred {@code true}
 */
public record InboxParameters(
        @Nullable String group,
        @Nullable String step,
        @Nullable String unit,
        @Nullable String session,
        @Nullable String q,
        @Nullable String starred) {

    private static final int LONGEST = 200;

    /** {@link Invalid} at the parameter that names nothing we know. */
    public InboxFilter filter() {
        new Checks()
                .atMost(step, "step", LONGEST)
                .atMost(unit, "unit", LONGEST)
                .atMost(session, "session", LONGEST)
                .atMost(q, "q", LONGEST)
                .orThrow();
        return new InboxFilter(
                wantedGroup(), given(step), given(unit), given(session), given(q), "true".equalsIgnoreCase(starred));
    }

    private @Nullable DueGroup wantedGroup() {
        String wanted = given(group);
        if (wanted == null) {
            return null;
        }
        return Arrays.stream(DueGroup.values())
                .filter(one -> one.name().equals(wanted.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Invalid("group", "inbox.group", wanted));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
