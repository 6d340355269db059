package vn.dondoc.indicator;

import static java.util.Objects.requireNonNull;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators that a province begins with, as a file of the configuration lists them. */
@Service
@Transactional
public class StartingCatalogue {

    private static final String INSERT_MISSING = """
            insert into indicator (province_id, code, name, name_en, unit, price_base, scope, field, calendar,
                                   index_form, better, ordinal, aliases, search)
            values (:province, :code, :name, :nameEn, :unit, :priceBase, :scope, :field, :calendar,
                    :indexForm, :better, :ordinal, :aliases, :search)
            on conflict (province_id, code) do nothing""";

    private final JdbcClient jdbc;

    StartingCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the entries whose codes the province has not; what is there stays. Answers how many were added. */
    public int fill(long provinceId) {
        return CatalogueFile.inUse().read().stream()
                .mapToInt(
                        entry -> IndicatorCatalogue.write(jdbc.sql(INSERT_MISSING), entry, requireNonNull(entry.code()))
                                .param("province", provinceId)
                                .update())
                .sum();
    }

    /** Fills every province that has no catalogue yet. */
    void fillEmpty() {
        jdbc.sql("select id from unit u where kind = 'PROVINCE'"
                        + " and not exists (select 1 from indicator i where i.province_id = u.id)")
                .query(Long.class)
                .list()
                .forEach(this::fill);
    }
}
