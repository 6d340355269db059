package vn.dondoc.document;

/** The red stamp of urgency: 20 × 8, 40 × 8 and 30 × 8 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 10b). */
final class Stamps {

    private Stamps() {}

    static String text(Urgency urgency) {
        return PaperWords.FORMS.text("urgency." + urgency);
    }

    /** In points. */
    static double width(Urgency urgency) {
        double millimetres =
                switch (urgency) {
                    case NORMAL, URGENT -> 20;
                    case VERY_URGENT -> 40;
                    case EXPRESS -> 30;
                };
        return millimetres * Sheet.POINTS_A_MM;
    }
}
