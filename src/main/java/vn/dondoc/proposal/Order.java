package vn.dondoc.proposal;

/** Why a clause of a leader counts as an order, and how sure that is. */
record Order(String reason, double confidence) {

    /** An order by its verb of ordering. */
    static Order by(String cue) {
        return switch (cue) {
            case "đề nghị", "kiến nghị", "đề xuất" -> new Order("cue.suggest", 0.9);
            case "lưu ý" -> new Order("cue.note", 0.85);
            case "giao", "giao cho", "phân công", "đặt hàng" -> new Order("cue.assign", 0.95);
            default -> new Order("cue.require", 0.95);
        };
    }
}
