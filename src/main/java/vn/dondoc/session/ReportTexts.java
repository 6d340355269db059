package vn.dondoc.session;

import static vn.dondoc.text.VietnameseNumber.toInput;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.text.Entered;

/** A stored report as it would be entered, for its form and for comparing two versions. */
public final class ReportTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<String, String> texts = new LinkedHashMap<>();

    private ReportTexts() {}

    public static Entered of(ReportContent report, List<PetitionLine> petitions) {
        ReportTexts all = new ReportTexts();
        all.put("achievements", report.achievements());
        all.put("weaknesses", report.weaknesses());
        all.put("causes", report.causes());
        for (int i = 0; i < report.indicators().size(); i++) {
            all.indicator("indicators[" + i + "].", report.indicators().get(i));
        }
        for (int i = 0; i < report.shortfalls().size(); i++) {
            all.put("shortfalls[" + i + "].product", report.shortfalls().get(i).product());
        }
        for (int i = 0; i < report.projects().size(); i++) {
            all.project("projects[" + i + "].", report.projects().get(i));
        }
        for (int i = 0; i < report.weaknessCauses().size(); i++) {
            all.weakness("weaknessCauses[" + i + "].", report.weaknessCauses().get(i));
        }
        for (int i = 0; i < petitions.size(); i++) {
            all.petition("petitions[" + i + "].", petitions.get(i));
        }
        return Entered.of(all.texts);
    }

    private void indicator(String row, ReportIndicator of) {
        put(row + "name", of.name());
        put(row + "code", of.code());
        put(row + "value", of.value());
        put(row + "unit", of.unit());
        put(row + "qualifier", of.qualifier());
        put(row + "periodLabel", of.periodLabel());
        put(row + "planYear", of.planYear());
        put(row + "planPercent", of.planPercent());
        put(row + "scenarioPercent", of.scenarioPercent());
        put(row + "yoyPercent", of.yoyPercent());
        put(row + "momPercent", of.momPercent());
        put(row + "planDifference", of.planDifference());
        put(row + "resolutionDifference", of.resolutionDifference());
        put(row + "forecastYear", of.forecastYear());
        put(row + "targetNextPeriod", of.targetNextPeriod());
        put(row + "comparisonBaseYear", of.comparisonBaseYear());
        put(row + "indexForm", of.indexForm() ? "true" : null);
        put(row + "priceBase", of.priceBase());
        put(row + "scope", of.scope());
        put(row + "note", of.note());
        put(row + "periodFrom", of.periodFrom());
        put(row + "periodTo", of.periodTo());
        put(row + "periodCalendar", of.periodCalendar());
        put(row + "resolutionTarget", of.resolutionTarget());
    }

    private void weakness(String row, ReportWeakness of) {
        put(row + "weakness", of.weakness());
        put(row + "cause", of.cause());
        put(row + "kind", of.kind());
    }

    private void project(String row, ReportProject of) {
        put(row + "name", of.name());
        put(row + "location", of.location());
        put(row + "sector", of.sector());
        put(row + "investor", of.investor());
        put(row + "scheduleState", of.scheduleState());
        put(row + "area", of.area());
        put(row + "capital", of.capital());
        put(row + "count", of.count());
        put(row + "note", of.note());
        put(row + "cause", of.cause());
        put(row + "request", of.request());
    }

    private void petition(String row, PetitionLine of) {
        put(row + "text", of.text());
        put(row + "kind", of.kind());
        put(row + "from", of.fromUnit());
        put(row + "to", of.toUnit() == null ? of.toName() : of.toUnit());
        put(row + "resourceAmount", of.resourceAmount());
        put(row + "resourceUnit", of.resourceUnit());
    }

    private void put(String path, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            texts.put(path, toInput(number));
        } else if (value instanceof Enum<?> choice) {
            texts.put(path, choice.name());
        } else if (value instanceof LocalDate date) {
            texts.put(path, DAY.format(date));
        } else if (value != null && !value.toString().isEmpty()) {
            texts.put(path, value.toString());
        }
    }
}
