package vn.dondoc.document;

import java.util.List;

/** The words of one paragraph or cell: data, never markup. */
public record Words(List<Run> runs) {

    public Words {
        runs = List.copyOf(runs);
    }

    public static Words of(String text) {
        return new Words(List.of(Run.plain(text)));
    }

    public static Words of(Run... runs) {
        return new Words(List.of(runs));
    }

    /** All words in one look. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
