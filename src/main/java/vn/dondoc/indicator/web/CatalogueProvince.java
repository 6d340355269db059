package vn.dondoc.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.NotFound;

/** Whose catalogue a page shows: the viewer's own province's, or for an administrator the one that was asked for. */
@Component
class CatalogueProvince {

    private final Units units;

    CatalogueProvince(Units units) {
        this.units = units;
    }

    /** @param asked short name of a province, heeded for an administrator, who without one gets the first */
    Unit of(Viewer viewer, @Nullable String asked) {
        if (viewer.role() != Role.ADMINISTRATOR) {
            return units.get(viewer.province());
        }
        return offered(viewer).stream()
                .filter(province -> asked == null || province.shortName().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("province"));
    }

    /** The provinces between which the viewer can choose. */
    List<Unit> offered(Viewer viewer) {
        return viewer.role() == Role.ADMINISTRATOR ? units.provinces() : List.of();
    }
}
