package vn.dondoc.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.text.Nfc;

/** The filters that each person keeps for themselves; nobody else reads or changes them. */
@Repository
@Transactional
public class SavedFilters {

    public static final int MOST = 20;

    private static final int LONGEST_NAME = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SavedFilter> of(FilterPage page, Viewer viewer) {
        return jdbc.sql(
                        "select id, page, name, query from saved_filter where account_id = ? and page = ? order by name, id")
                .params(viewer.accountId(), page.name())
                .query((row, n) -> new SavedFilter(
                        row.getLong("id"),
                        FilterPage.valueOf(row.getString("page")),
                        row.getString("name"),
                        row.getString("query")))
                .list();
    }

    /** @param query of the address of the list that the viewer sees */
    public SavedFilter save(FilterPage page, @Nullable String name, @Nullable String query, Viewer viewer) {
        String named = checked(name);
        String kept = page.normal(query);
        new Checks().that(!kept.isEmpty(), "query", "inbox.filterEmpty").orThrow();
        jdbc.sql("select id from account where id = ? for update")
                .param(viewer.accountId())
                .query(Long.class)
                .single();
        if (of(page, viewer).size() >= MOST) {
            throw new Refused("inbox.tooManyFilters", MOST);
        }
        requireFree(page, named, -1, viewer);
        long id = jdbc.sql("""
                        insert into saved_filter (account_id, page, name, query, saved_at)
                        values (:account, :page, :name, :query, :at) returning id""")
                .param("account", viewer.accountId())
                .param("page", page.name())
                .param("name", named)
                .param("query", kept)
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        return new SavedFilter(id, page, named, kept);
    }

    public SavedFilter rename(long id, @Nullable String name, Viewer viewer) {
        SavedFilter filter = own(id, viewer);
        String named = checked(name);
        requireFree(filter.page(), named, id, viewer);
        jdbc.sql("update saved_filter set name = ? where id = ?")
                .params(named, id)
                .update();
        return new SavedFilter(id, filter.page(), named, filter.query());
    }

    /** @return what is no more */
    public SavedFilter remove(long id, Viewer viewer) {
        SavedFilter filter = own(id, viewer);
        jdbc.sql("delete from saved_filter where id = ?").param(id).update();
        return filter;
    }

    private SavedFilter own(long id, Viewer viewer) {
        return jdbc.sql("select id, page, name, query from saved_filter where id = ? and account_id = ? for update")
                .params(id, viewer.accountId())
                .query((row, n) -> new SavedFilter(
                        id, FilterPage.valueOf(row.getString("page")), row.getString("name"), row.getString("query")))
                .optional()
                .orElseThrow(() -> new NotFound("filter " + id));
    }

    private void requireFree(FilterPage page, String name, long except, Viewer viewer) {
        boolean taken = of(page, viewer).stream()
                .anyMatch(other -> other.id() != except && other.name().equals(name));
        if (taken) {
            throw new Refused("inbox.filterNameTaken", name);
        }
    }

    private static String checked(@Nullable String name) {
        String entered = name == null ? "" : Nfc.of(name).strip();
        new Checks().text(entered, "name", LONGEST_NAME).orThrow();
        return entered;
    }
}
