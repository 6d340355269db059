package vn.dondoc.review.published;

import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.review.Figure;

/** The figures that the page shows of each unit. */
public final class PublishedColumns {

    public static final List<Figure> COUNTS =
            Stream.concat(Stream.of(Figure.ASSIGNED), Figure.BUCKETS.stream()).toList();

    private PublishedColumns() {}
}
