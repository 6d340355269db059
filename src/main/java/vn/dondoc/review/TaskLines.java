package vn.dondoc.review;

import java.util.List;

/** One page of the tasks behind a figure, and how many there are in all. */
public record TaskLines(List<TaskLine> tasks, long total, int page, int size) {

    public boolean hasNext() {
        return (long) page * size < total;
    }
}
