package vn.dondoc.review.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.TaskLines;

/** Addresses of the pages before and after this one; null where there is none. */
record TaskPages(@Nullable String previous, @Nullable String next) {

    static TaskPages of(String code, String figure, @Nullable String unit, @Nullable LikeUnits group, TaskLines lines) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/reviews/{code}/tasks").queryParam("figure", figure);
        if (unit != null) {
            address.queryParam("unit", unit);
        }
        if (group != null) {
            address.queryParam("group", group);
        }
        return of(code, address, lines);
    }

    static TaskPages of(String code, UriComponentsBuilder address, TaskLines lines) {
        return new TaskPages(
                lines.page() > 1 ? page(address, code, lines.page() - 1) : null,
                lines.hasNext() ? page(address, code, lines.page() + 1) : null);
    }

    private static String page(UriComponentsBuilder address, String code, int page) {
        return address.cloneBuilder()
                .queryParam("page", page)
                .encode()
                .buildAndExpand(code)
                .toUriString();
    }
}
