package vn.dondoc.rest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.dondoc.rule.Checks;

/**
 * Which part of a list the caller asks for.
 *
 * @param page from 1
 * @param size rows a page, 1 to 200
 */
public record Paging(int page, int size) {

    public static final int USUAL_SIZE = 50;
    public static final int LARGEST_SIZE = 200;

    public Paging {
        new Checks()
                .that(page >= 1, "page", "page")
                .that(size >= 1 && size <= LARGEST_SIZE, "size", "pageSize", LARGEST_SIZE)
                .orThrow();
    }

    /** The first page of {@link #USUAL_SIZE} where the caller does not say. */
    public static Paging of(@Nullable Integer page, @Nullable Integer size) {
        return new Paging(page == null ? 1 : page, size == null ? USUAL_SIZE : size);
    }

    public long offset() {
        return (page - 1L) * size;
    }

    /** The address of the next page of the current request, or null on the last one. */
    public @Nullable String next(long total) {
        return page < pages(total) ? address(page + 1) : null;
    }

    /** The value of the header {@code Link} (RFC 8288): first, prev, next and last. */
    public String links(long total) {
        List<String> links = new ArrayList<>();
        links.add(link(1, "first"));
        if (page > 1) {
            links.add(link(Math.min(page - 1L, pages(total)), "prev"));
        }
        if (page < pages(total)) {
            links.add(link(page + 1L, "next"));
        }
        links.add(link(pages(total), "last"));
        return String.join(", ", links);
    }

    private long pages(long total) {
        return Math.max(1, (total + size - 1) / size);
    }

    private String link(long number, String relation) {
        return "<" + address(number) + ">; rel=\"" + relation + "\"";
    }

    private String address(long number) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", number)
                .replaceQueryParam("size", size)
                .build()
                .toUriString();
    }
}
