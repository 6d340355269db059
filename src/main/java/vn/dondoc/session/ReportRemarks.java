package vn.dondoc.session;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;

/** The remarks at the fields of a returned report: written by the organizer, found again after the unit moved rows. */
public final class ReportRemarks {

    private static final int LONGEST_REMARK = 1000;

    private ReportRemarks() {}

    /** @param field path of a field of the report as it was submitted */
    public record NewRemark(String field, String text) {}

    /**
     * A remark where it belongs now.
     *
     * @param field the path at which it was made
     * @param path where that field is now; null where the row is gone
     * @param row what the row is about, empty outside the lists
     * @param label the field without its row, as in {@code indicators.value}
     * @param open whether the field still is as it was and nothing was answered
     */
    public record Placed(
            String field,
            @Nullable String path,
            String row,
            String label,
            String text,
            @Nullable String found,
            @Nullable String answer,
            boolean open) {}

    /** The remarks of a form or a request: {@code remarks[0].field}, {@code remarks[0].text}; those without text are none. */
    public static List<NewRemark> read(Entered in) {
        return in.rows("remarks").stream()
                .filter(row -> in.text(row + ".text") != null)
                .map(row -> new NewRemark(
                        in.typed(row + ".field").strip(),
                        in.typed(row + ".text").strip()))
                .toList();
    }

    /** Ties the remarks to what they are about; notes those at fields that the report has not. */
    static List<ReportRemark> of(List<NewRemark> remarks, Entered report, Checks checks) {
        ReportLines lines = ReportLines.of(report);
        for (int i = 0; i < remarks.size(); i++) {
            NewRemark remark = remarks.get(i);
            String row = ReportLines.rowOf(remark.field());
            boolean known = remark.field().matches("[A-Za-z]+(\\[\\d{1,4}](\\.[A-Za-z]+)?)?")
                    && (row.isEmpty() || lines.at(row).isPresent());
            checks.that(known, "remarks[" + i + "].field", "session.unknownField", remark.field())
                    .text(remark.text(), "remarks[" + i + "].text", LONGEST_REMARK);
        }
        return remarks.stream()
                .map(remark -> new ReportRemark(
                        remark.field(),
                        lines.at(ReportLines.rowOf(remark.field()))
                                .map(ReportLines.Line::name)
                                .filter(name -> !name.isEmpty())
                                .orElse(null),
                        remark.text(),
                        lines.text(remark.field()),
                        null))
                .toList();
    }

    /** Where the remarks belong in the report as it is now. */
    public static List<Placed> placed(List<ReportRemark> remarks, Entered now) {
        ReportLines lines = ReportLines.of(now);
        return remarks.stream().map(remark -> placed(remark, lines)).toList();
    }

    private static Placed placed(ReportRemark remark, ReportLines lines) {
        String field = ReportLines.fieldOf(remark.field());
        ReportLines.Line line =
                lines.named(requireNonNullElse(remark.rowName(), "")).orElse(null);
        boolean gone = remark.rowName() != null && line == null;
        String row = gone || line == null ? "" : line.path();
        String path = gone ? null : row.isEmpty() || field.isEmpty() ? row + field : row + "." + field;
        boolean same = path != null && (field.isEmpty() || Objects.equals(lines.text(path), remark.found()));
        return new Placed(
                remark.field(),
                path,
                line == null ? "" : line.label(),
                remark.field().replaceAll("\\[\\d+]", ""),
                remark.text(),
                remark.found(),
                remark.answer(),
                same && remark.answer() == null);
    }
}
