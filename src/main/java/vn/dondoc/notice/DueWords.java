package vn.dondoc.notice;

import static vn.dondoc.notice.NoticeComposition.WORDS;

import org.jspecify.annotations.Nullable;
import vn.dondoc.document.OfficialDate;
import vn.dondoc.task.Due;

/** A deadline in words, as a notice gives it. */
final class DueWords {

    private DueWords() {}

    /** Null where the directive has neither date nor rhythm. */
    static @Nullable String of(Due due) {
        return switch (due.kind()) {
            case FIXED -> due.date() == null ? null : WORDS.text("due.FIXED", OfficialDate.inWords(due.date()));
            case PERIODIC -> due.cycle() == null ? null : periodic(due);
            case ON_EVENT -> due.event() == null ? null : onEvent(due);
            case NONE -> due.reviewOn() == null ? null : WORDS.text("due.REVIEW", OfficialDate.inWords(due.reviewOn()));
        };
    }

    private static String periodic(Due due) {
        String rhythm = WORDS.text("due." + due.cycle());
        return due.until() == null ? rhythm : WORDS.text("due.until", rhythm, OfficialDate.inWords(due.until()));
    }

    private static String onEvent(Due due) {
        String event = String.valueOf(due.event());
        if (due.within() != null && due.date() == null) {
            return WORDS.text("due.ON_EVENT.within", event, String.valueOf(due.within()));
        }
        return due.date() == null
                ? WORDS.text("due.ON_EVENT", event)
                : WORDS.text("due.ON_EVENT.date", event, OfficialDate.inWords(due.date()));
    }
}
