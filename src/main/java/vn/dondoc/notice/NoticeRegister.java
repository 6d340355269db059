package vn.dondoc.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;

/** Sổ đăng ký thông báo: the notices of an issuer, year and type, and the numbers between them that nobody has. */
@Service
@Transactional(readOnly = true)
public class NoticeRegister {

    private final IssuedNotices notices;

    NoticeRegister(IssuedNotices notices) {
        this.notices = notices;
    }

    /**
     * One register and those that can be chosen beside it.
     *
     * @param book null where the viewer sees no notice at all
     * @param skipped empty for viewers who do not see all notices, to whom gaps would tell of what they may not see
     */
    public record Page(
            List<IssuedNotices.Book> books,
            IssuedNotices.@Nullable Book book,
            List<IssuedNotice> notices,
            List<Skipped> skipped) {}

    /** Numbers that were passed over, both ends included. */
    public record Skipped(int from, int to) {}

    /** @param year and type of the register; the newest where they name none that the viewer sees */
    public Page page(@Nullable Integer year, @Nullable String notation, Viewer viewer) {
        List<IssuedNotices.Book> books = notices.books(viewer);
        if (books.isEmpty()) {
            return new Page(books, null, List.of(), List.of());
        }
        IssuedNotices.Book book = books.stream()
                .filter(it -> year == null || it.year() == year)
                .filter(it -> notation == null || it.notation().equals(notation))
                .findFirst()
                .orElse(books.get(0));
        List<IssuedNotice> entries = notices.register(book.year(), book.notation(), viewer);
        return new Page(books, book, entries, viewer.seesProvince() ? skipped(entries) : List.of());
    }

    private static List<Skipped> skipped(List<IssuedNotice> entries) {
        List<Skipped> skipped = new ArrayList<>();
        int last = 0;
        for (Integer place : entries.stream()
                .map(IssuedNotice::place)
                .filter(Objects::nonNull)
                .sorted()
                .toList()) {
            if (place > last + 1) {
                skipped.add(new Skipped(last + 1, place - 1));
            }
            last = place;
        }
        return skipped;
    }
}
