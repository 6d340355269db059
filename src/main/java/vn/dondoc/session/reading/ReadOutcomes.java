package vn.dondoc.session.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.feedback.Decision;
import vn.dondoc.feedback.Final;
import vn.dondoc.feedback.Item;
import vn.dondoc.feedback.Kind;
import vn.dondoc.feedback.NewItem;
import vn.dondoc.feedback.NewReading;
import vn.dondoc.feedback.Place;
import vn.dondoc.feedback.Readings;
import vn.dondoc.feedback.Wish;
import vn.dondoc.indicator.Indicators;
import vn.dondoc.session.ReportSubmitted;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.session.reading.StoredReadings.Chosen;
import vn.dondoc.text.Entered;
import vn.dondoc.text.ParsedNumber;
import vn.dondoc.text.VietnameseNumber;

/**
 * What became of the proposals when the report was handed in: which were taken and stand unchanged, which were
 * corrected or taken out again, which were not taken. Texts from which nobody took anything say nothing about that.
 */
@Component
class ReadOutcomes {

    private final StoredReadings readings;
    private final UnsavedReports unsaved;
    private final Readings feedback;
    private final Indicators indicators;
    private final SessionAccess access;

    ReadOutcomes(
            StoredReadings readings,
            UnsavedReports unsaved,
            Readings feedback,
            Indicators indicators,
            SessionAccess access) {
        this.readings = readings;
        this.unsaved = unsaved;
        this.feedback = feedback;
        this.indicators = indicators;
        this.access = access;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ReportSubmitted submitted) {
        long session = submitted.sessionId();
        unsaved.removeAll(session);
        readings.dropOpen(session);
        List<Chosen> chosen = readings.chosen(session);
        List<Chosen> newOnes = chosen.stream().filter(one -> !one.isKept()).toList();
        WorkingSession of = access.byId(session);
        if (!newOnes.isEmpty()) {
            keep(newOnes, of, submitted);
        }
        if (!chosen.isEmpty()) {
            IndicatorWords catalogue = new IndicatorWords(indicators.active(of.provinceId()));
            feedback.outcome(session, Place.REPORT, finals(readings.chosen(session), submitted.report(), catalogue));
        }
    }

    /** Several texts are kept as one, so that none takes the place of another. */
    private void keep(List<Chosen> chosen, WorkingSession session, ReportSubmitted submitted) {
        List<NewItem> items = new ArrayList<>();
        int before = 0;
        for (Chosen one : chosen) {
            for (ReadLine line : one.lines()) {
                items.add(item(line, before));
            }
            before += one.text().length() + 1;
        }
        String text = chosen.stream().map(Chosen::text).collect(Collectors.joining("\n"));
        List<Item> kept = feedback.keep(
                        new NewReading(
                                session.id(),
                                Place.REPORT,
                                text,
                                session.schedule().heldOn(),
                                items),
                        submitted.by())
                .items();
        int from = 0;
        List<Wish> wishes = new ArrayList<>();
        for (Chosen one : chosen) {
            List<Item> own = kept.subList(from, from + one.lines().size());
            for (int i = 0; i < own.size(); i++) {
                long item = own.get(i).id();
                Decision wanted = one.taken().containsKey(i) ? Decision.ACCEPTED : Decision.DROPPED;
                wishes.add(new Wish(item, own.get(i).decision(), wanted, null));
            }
            readings.kept(one.id(), own.stream().map(Item::id).toList());
            from += own.size();
        }
        feedback.decide(session.id(), Place.REPORT, wishes, submitted.by());
    }

    private static NewItem item(ReadLine line, int before) {
        return new NewItem(
                line.isIndicator() ? Kind.INDICATOR : Kind.PETITION,
                line.quote(),
                before + line.start(),
                before + line.end(),
                line.isIndicator() ? figures(line.fields()) : petition(line.fields()),
                line.confidence(),
                line.reason(),
                false);
    }

    private static List<Final> finals(List<Chosen> chosen, Entered report, IndicatorWords catalogue) {
        List<Final> finals = new ArrayList<>();
        FormRows rows = new FormRows(report);
        for (Chosen one : chosen) {
            one.taken().forEach((number, fields) -> {
                ReadLine line = one.lines().get(number);
                long item = one.items().get(number);
                Optional<Final> last = line.isIndicator()
                        ? figure(item, line, FormRows.row(fields, catalogue), rows, report)
                        : asked(item, line, fields, report);
                last.ifPresent(finals::add);
            });
        }
        return finals;
    }

    /** The row that stands in the report for what was taken. */
    private static Optional<Final> figure(
            long item, ReadLine line, Map<String, String> taken, FormRows rows, Entered report) {
        String column = FormRows.COLUMNS.stream()
                .skip(1)
                .filter(taken::containsKey)
                .findFirst()
                .orElse("value");
        return rows.like(taken).map(path -> {
            Map<String, String> stands = new HashMap<>();
            for (String field : List.of("name", "unit", "qualifier", "planPercent", "yoyPercent", "periodLabel")) {
                stands.put(field, report.typed(path + "." + field));
            }
            stands.put("figure", report.typed(path + "." + column));
            stands.put("column", column);
            Map<String, @Nullable Object> fields = figures(stands);
            if (!column.equals("value")) {
                fields.keySet().removeAll(List.of("planPercent", "yoyPercent", "period", "qualifier"));
            }
            return new Final(item, Kind.INDICATOR, line.quote(), fields);
        });
    }

    /** The petition that still has most of the words of the one that was taken. */
    private static Optional<Final> asked(long item, ReadLine line, Map<String, String> taken, Entered report) {
        return report.rows("petitions").stream()
                .filter(path -> SharedWords.most(report.typed(path + ".text"), taken.getOrDefault("text", "")))
                .findFirst()
                .map(path -> {
                    Map<String, String> stands = new HashMap<>();
                    for (String field : List.of("kind", "to", "resourceAmount", "resourceUnit")) {
                        stands.put(field, report.typed(path + "." + field));
                    }
                    return new Final(item, Kind.PETITION, report.typed(path + ".text"), petition(stands));
                });
    }

    private static Map<String, @Nullable Object> figures(Map<String, String> fields) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("name", fields.get("name"));
        told.put("value", number(fields.get("figure")));
        told.put("unit", fields.get("unit"));
        told.put("planPercent", number(fields.get("planPercent")));
        told.put("yoyPercent", number(fields.get("yoyPercent")));
        told.put("period", fields.get("periodLabel"));
        told.put("qualifier", fields.get("qualifier"));
        told.put("kind", fields.get("column"));
        return told;
    }

    private static Map<String, @Nullable Object> petition(Map<String, String> fields) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("petitionKind", fields.get("kind"));
        told.put("addressee", fields.get("to"));
        told.put("resourceAmount", number(fields.get("resourceAmount")));
        told.put("resourceUnit", fields.get("resourceUnit"));
        return told;
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text != null && VietnameseNumber.parse(text) instanceof ParsedNumber.Value read ? read.value() : null;
    }
}
