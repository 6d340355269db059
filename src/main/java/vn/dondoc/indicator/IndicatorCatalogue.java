package vn.dondoc.indicator;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.Actor;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Stale;

/** By which the office and administrators keep the catalogue; every change is recorded. */
@Service
@Transactional
public class IndicatorCatalogue {

    private static final String SUBJECT = "INDICATOR";

    private static final String INSERT = """
            insert into indicator (province_id, code, name, name_en, unit, price_base, scope, field, calendar,
                                   index_form, better, ordinal, aliases, search)
            values (:province, :code, :name, :nameEn, :unit, :priceBase, :scope, :field, :calendar,
                    :indexForm, :better, :ordinal, :aliases, :search)""";

    private final Indicators indicators;
    private final StartingCatalogue starting;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    IndicatorCatalogue(Indicators indicators, StartingCatalogue starting, JdbcClient jdbc, AuditLog audit) {
        this.indicators = indicators;
        this.starting = starting;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Whether the viewer may change the catalogue of that province. */
    public static boolean isKeptBy(Viewer viewer, long provinceId) {
        return viewer.role() == Role.ADMINISTRATOR || viewer.role().isOffice() && viewer.province() == provinceId;
    }

    /** @throws Invalid at the fields of the entry */
    public Indicator add(long provinceId, IndicatorEntry entry, Checks found, Viewer by) {
        requireKeeper(by, provinceId);
        entry.checkCode(found);
        requireOneName(entry, null, provinceId, found);
        found.orThrow();
        String code = requireNonNull(entry.code());
        if (indicators.byCode(code, provinceId).isPresent()) {
            throw new Invalid("code", "indicator.codeTaken", code);
        }
        try {
            write(jdbc.sql(INSERT), entry, code).param("province", provinceId).update();
        } catch (DuplicateKeyException taken) {
            throw new Invalid("code", "indicator.codeTaken", code);
        }
        record(by.actor(), provinceId, code, "IndicatorAdded", Map.of("name", entry.requiredName()));
        return get(code, provinceId);
    }

    /**
     * Changes everything but the code.
     *
     * @param version the version that was edited
     * @throws Invalid at the fields of the entry
     * @throws Stale if somebody else changed it since
     */
    public void change(Indicator indicator, IndicatorEntry entry, long version, Checks found, Viewer by) {
        requireKeeper(by, indicator.provinceId());
        requireOneName(entry, indicator.code(), indicator.provinceId(), found);
        found.orThrow();
        int changed = write(jdbc.sql("""
                        update indicator set name = :name, name_en = :nameEn, unit = :unit, price_base = :priceBase,
                               scope = :scope, field = :field, calendar = :calendar, index_form = :indexForm,
                               better = :better, ordinal = :ordinal, aliases = :aliases, search = :search,
                               version = version + 1
                        where id = :id and version = :version and code = :code"""), entry, indicator.code())
                .param("id", indicator.id())
                .param("version", version)
                .update();
        requireNewest(changed, indicator, version);
        record(by.actor(), indicator.provinceId(), indicator.code(), "IndicatorChanged", differences(indicator, entry));
    }

    /** Takes the entry out of what new reports are offered, or back in. */
    public void offer(Indicator indicator, boolean active, Viewer by) {
        requireKeeper(by, indicator.provinceId());
        jdbc.sql("update indicator set active = ?, version = version + 1 where id = ?")
                .params(active, indicator.id())
                .update();
        record(
                by.actor(),
                indicator.provinceId(),
                indicator.code(),
                active ? "IndicatorOffered" : "IndicatorWithdrawn",
                Map.of("name", indicator.name()));
    }

    /** Adds what the starting catalogue has and this one has not; answers how many entries that were. */
    public int fill(long provinceId, Viewer by) {
        requireKeeper(by, provinceId);
        int added = starting.fill(provinceId);
        record(by.actor(), provinceId, "-", "IndicatorsLoaded", Map.of("count", String.valueOf(added)));
        return added;
    }

    private Indicator get(String code, long provinceId) {
        return indicators.byCode(code, provinceId).orElseThrow(() -> new NotFound(code));
    }

    private static void requireKeeper(Viewer viewer, long provinceId) {
        if (!isKeptBy(viewer, provinceId)) {
            throw new NotAllowed("indicator.keepersOnly");
        }
    }

    /** No name and unit may mean two entries, or a report could not tell them apart. */
    private void requireOneName(IndicatorEntry entry, @Nullable String but, long provinceId, Checks found) {
        String unit = entry.unit();
        String name = entry.name();
        if (unit == null || name == null) {
            return;
        }
        List<Indicator> others = indicators.all(provinceId).stream()
                .filter(other -> !other.code().equals(but))
                .toList();
        others.stream()
                .filter(other -> other.isMeantBy(name, unit))
                .findFirst()
                .ifPresent(other -> found.that(false, "name", "indicator.nameTaken", other.code()));
        entry.aliases().forEach(alias -> others.stream()
                .filter(other -> other.isMeantBy(alias, unit))
                .findFirst()
                .ifPresent(other -> found.that(false, "aliases", "indicator.aliasTaken", alias, other.code())));
    }

    private void requireNewest(int changed, Indicator indicator, long version) {
        if (changed == 0) {
            throw new Stale(
                    version, get(indicator.code(), indicator.provinceId()).version());
        }
    }

    static JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, IndicatorEntry entry, String code) {
        return statement
                .param("code", code)
                .param("name", entry.name())
                .param("nameEn", entry.nameEn())
                .param("unit", entry.unit())
                .param("priceBase", entry.priceBase())
                .param("scope", entry.scope())
                .param("field", entry.field())
                .param("calendar", entry.calendar().name())
                .param("indexForm", entry.indexForm())
                .param("better", entry.better().name())
                .param("ordinal", entry.ordinal())
                .param("aliases", entry.aliases().toArray(String[]::new))
                .param("search", entry.search(code));
    }

    private static Map<String, String> differences(Indicator before, IndicatorEntry after) {
        Map<String, String> changes = new HashMap<>();
        note(changes, "name", before.name(), after.name());
        note(changes, "unit", before.unit(), after.unit());
        note(changes, "priceBase", before.priceBase(), after.priceBase());
        note(changes, "scope", before.scope(), after.scope());
        note(changes, "better", before.better().name(), after.better().name());
        return changes;
    }

    private static void note(
            Map<String, String> changes, String what, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.put(what, before + " → " + after);
        }
    }

    private void record(Actor by, long provinceId, String code, String type, Map<String, String> detail) {
        audit.record(by, new AuditEntry(provinceId, SUBJECT, provinceId + "/" + code, type, detail));
    }
}
