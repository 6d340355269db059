package vn.dondoc.proposal;

import org.jspecify.annotations.Nullable;

/**
 * Why a clause of a leader counts as an order, and how sure that is.
 *
 * @param confidence the share of what the rule found in annotated texts that an annotator took for an order too
 */
record Order(String rule, double confidence, @Nullable String verb) {

    /** An order without a verb of ordering of its own. */
    Order(String rule, double confidence) {
        this(rule, confidence, null);
    }

    /** An order by its verb of ordering. */
    static Order by(String cue) {
        return switch (cue) {
            case "đề nghị", "kiến nghị", "đề xuất", "mong", "mong muốn" -> new Order("cue.suggest", 0.95, cue);
            case "lưu ý" -> new Order("cue.note", 0.9, cue);
            case "giao", "giao cho", "phân công", "đặt hàng" -> new Order("cue.assign", 0.93, cue);
            default -> new Order("cue.require", 0.95, cue);
        };
    }
}
