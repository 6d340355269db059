package vn.dondoc.directory.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.directory.Directory;
import vn.dondoc.organization.UnitKind;

/** The units of the caller's province; of all provinces for an administrator. */
@RestController
class UnitsApi {

    private final Directory directory;

    UnitsApi(Directory directory) {
        this.directory = directory;
    }

    record UnitsView(List<UnitView> items, int total) {}

    record UnitView(
            String unit,
            String code,
            UnitKind kind,
            String name,
            @Nullable String nameEn,
            @Nullable String parent,
            String province,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static UnitView of(Directory.Entry entry) {
            return new UnitView(
                    entry.shortName(),
                    entry.code(),
                    entry.kind(),
                    entry.name(),
                    entry.nameEn(),
                    entry.parent(),
                    entry.province(),
                    entry.validFrom(),
                    entry.validTo());
        }
    }

    @GetMapping("/api/v1/units")
    UnitsView units(@AuthenticationPrincipal Viewer viewer) {
        List<UnitView> units =
                directory.units(viewer).stream().map(UnitView::of).toList();
        return new UnitsView(units, units.size());
    }
}
