package vn.dondoc.document;

import java.util.List;

/**
 * What stands behind the signature of a paper, on pages of its own across the sheet, in smaller print.
 *
 * @param label {@code Phụ lục I}
 * @param title what it holds
 */
public record Appendix(String label, String title, List<Block> blocks) {

    public Appendix {
        blocks = List.copyOf(blocks);
    }
}
