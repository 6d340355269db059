package vn.dondoc.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session long held, with its conclusion and the tasks that came of it. */
record SessionStory(
        long id,
        String code,
        String title,
        Cast cast,
        Cast.Lead reporter,
        LocalDate heldOn,
        LocalDate issuedOn,
        Instant issuedAt,
        int noticeNumber,
        List<Story> tasks) {

    boolean closed() {
        return closedAt() != null;
    }

    /** When its last task was finished; null while one is open. */
    @Nullable
    Instant closedAt() {
        Instant last = issuedAt;
        for (Story task : tasks) {
            Instant at = task.finallyAt;
            if (at == null) {
                return null;
            }
            last = at.isAfter(last) ? at : last;
        }
        return last;
    }

    /** The conclusion's text: its directives, one a line. */
    String text() {
        return String.join("\n", tasks.stream().map(task -> task.text).toList());
    }
}
