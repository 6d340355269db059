package vn.dondoc.feedback;

import java.util.List;

/**
 * What became of wishes.
 *
 * @param items all that were asked about, as they stand now
 * @param late the ids of those on which somebody else had decided before; they stand as that one decided
 */
public record Decided(List<Item> items, List<Long> late) {}
