package vn.dondoc.ui;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.text.Entered;

/** A form as its page shows it: what was entered, and what is wrong with it, by path. */
public record EnteredForm(Entered entered, List<FieldError> errors) {

    /** A form that nobody has refused yet. */
    public static EnteredForm of(Entered entered) {
        return new EnteredForm(entered, List.of());
    }

    public static EnteredForm refused(Entered entered, Invalid refusal) {
        return new EnteredForm(entered, refusal.errors());
    }

    public String value(String path) {
        return entered.typed(path);
    }

    public boolean on(String path) {
        return entered.flag(path);
    }

    public boolean wrong(String path) {
        return errors.stream().anyMatch(error -> error.field().equals(path));
    }

    public List<FieldError> errorsAt(String path) {
        return errors.stream().filter(error -> error.field().equals(path)).toList();
    }

    /** Whether something of the row was filled in in one of these fields, so that they are shown unfolded. */
    public boolean filled(String row, List<String> fields) {
        return fields.stream()
                .map(field -> row + "." + field)
                .anyMatch(path -> wrong(path) || !value(path).isBlank());
    }

    /** The rows of a list, closed up, with so many empty ones after them. */
    public List<String> rows(String list, int spare) {
        List<String> filled = entered.rows(list);
        int next = filled.isEmpty() ? 0 : number(filled.get(filled.size() - 1)) + 1;
        return Stream.concat(
                        filled.stream(), IntStream.range(next, next + spare).mapToObj(i -> list + "[" + i + "]"))
                .toList();
    }

    private static int number(String row) {
        return Integer.parseInt(row.substring(row.lastIndexOf('[') + 1, row.length() - 1));
    }
}
