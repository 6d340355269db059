package vn.dondoc.session;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.indicator.Indicator;
import vn.dondoc.indicator.Indicators;

/** Finds for each row of a report the entry of the catalogue that it means; rows that mean none stay as they are. */
@Component
class ReportLinks {

    private final Indicators indicators;

    ReportLinks(Indicators indicators) {
        this.indicators = indicators;
    }

    ReportContent linked(ReportContent content, long provinceId) {
        List<Indicator> catalogue = indicators.all(provinceId);
        return content.with(content.indicators().stream()
                .map(row -> meant(row, catalogue).map(row::linked).orElseGet(row::free))
                .toList());
    }

    /** By the code that was chosen, else by name and unit, else by the name alone where no unit is written. */
    static Optional<Indicator> meant(ReportIndicator row, List<Indicator> catalogue) {
        String code = requireNonNullElse(row.code(), "").toUpperCase(Locale.ROOT);
        Optional<Indicator> chosen =
                catalogue.stream().filter(one -> one.code().equals(code)).findFirst();
        if (chosen.isPresent()) {
            return chosen;
        }
        List<Indicator> called = catalogue.stream()
                .filter(Indicator::active)
                .filter(one -> row.unit().isEmpty() ? one.isCalled(row.name()) : one.isMeantBy(row.name(), row.unit()))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }
}
