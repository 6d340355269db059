package vn.dondoc.document;

import java.util.List;

/** One piece of a paper's body. */
public sealed interface Block {

    /** @param level 1 for a part, 2 for what stands in it */
    record Heading(int level, String text) implements Block {}

    record Paragraph(Words words) implements Block {

        public static Paragraph of(String text) {
            return new Paragraph(Words.of(text));
        }
    }

    /** @param label with its sign, for example {@code 1.} or {@code a)} */
    record Item(String label, Words words) implements Block {}

    record Bullet(Words words) implements Block {}

    /** A table with a header row, which each page repeats. Rows shorter than the columns end in empty cells. */
    record Table(List<Column> columns, List<List<Words>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Who signs a paper of several sides, two side by side; each has room for its hand. */
    record Signatures(List<Signature> sides) implements Block {

        public Signatures {
            sides = List.copyOf(sides);
        }
    }

    /**
     * One column.
     *
     * @param width share of the table's width; shares need not add up to anything
     */
    record Column(String title, double width, Side side) {}

    /** Where the words of a column stand. */
    enum Side {
        LEFT,
        CENTER,
        RIGHT
    }
}
