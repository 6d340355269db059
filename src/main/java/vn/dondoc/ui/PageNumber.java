package vn.dondoc.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Which page of a list the address of the running request asks for, and the addresses of the pages beside it.
 *
 * @param number from 1
 */
public record PageNumber(int number) {

    /** The page of this number; the first where an address was typed by hand, or has grown old. */
    public static PageNumber of(String asked) {
        return new PageNumber(asked.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(asked)) : 1);
    }

    /** How many rows stand on the pages before, where each has so many. */
    public long offset(int size) {
        return (number - 1L) * size;
    }

    /** The address of the page before, or null on the first one. */
    public @Nullable String previous() {
        return number > 1 ? address(number - 1) : null;
    }

    /** The address of the next page, or null where there are no more rows. */
    public @Nullable String next(int total, int size) {
        return (long) number * size < total ? address(number + 1) : null;
    }

    private static String address(int page) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
    }
}
