package vn.dondoc.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.text.Entered;

/** A stored session as it would be entered, for forms and for changing a part of it. */
public final class SessionTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Map<String, String> texts = new LinkedHashMap<>();

    private SessionTexts() {}

    public static Entered of(SessionView session) {
        SessionTexts all = new SessionTexts();
        all.head(session);
        all.people(session);
        all.papers(session);
        return Entered.of(all.texts);
    }

    private void head(SessionView session) {
        put("title", session.title());
        put("kind", session.kind().name());
        put("host", session.host().name());
        put("date", day(session.date()));
        put("dateApproximate", session.dateApproximate() ? "true" : null);
        put("dayPart", session.dayPart() == null ? null : session.dayPart().name());
        put("startsAt", time(session.startsAt()));
        put("endsAt", time(session.endsAt()));
        put("place", session.place());
        put("reportingUnit", session.reportingUnit().unit());
        put("reporter", session.reporter() == null ? null : session.reporter().person());
        put("reportDueOn", day(session.reportDueOn()));
        put("period.label", session.period().label());
        put("period.from", day(session.period().from()));
        put("period.to", day(session.period().to()));
        PeriodCalendar calendar = session.period().calendar();
        put("period.calendar", calendar == null ? null : calendar.name());
        put("horizon", session.horizon());
    }

    private void people(SessionView session) {
        for (int i = 0; i < session.chairs().size(); i++) {
            put("chairs[" + i + "].person", session.chairs().get(i).person());
            put("chairs[" + i + "].ordinal", String.valueOf(i + 1));
        }
        for (int i = 0; i < session.participants().size(); i++) {
            var one = session.participants().get(i);
            put("participants[" + i + "].unit", one.unit());
            put("participants[" + i + "].group", one.group());
            put("participants[" + i + "].person", one.person());
            put("participants[" + i + "].label", one.label());
        }
    }

    private void papers(SessionView session) {
        for (int i = 0; i < session.references().size(); i++) {
            var document = session.references().get(i);
            String row = "references[" + i + "].";
            put(row + "kind", document.kind() == null ? null : document.kind().name());
            put(row + "number", document.number());
            put(row + "date", day(document.date()));
            put(row + "issuer", document.issuer());
            put(row + "title", document.title());
            put(row + "years", document.years());
        }
        for (int i = 0; i < session.agenda().size(); i++) {
            var item = session.agenda().get(i);
            String row = "agenda[" + i + "].";
            put(row + "time", time(item.time()));
            put(row + "text", item.text());
            put(row + "speaker", item.speaker() == null ? item.speakerName() : item.speaker());
        }
        put("workProgramme", session.workProgramme());
        put(
                "workProgrammeNumber",
                session.workProgrammeDocument() == null
                        ? null
                        : session.workProgrammeDocument().number());
        put(
                "previousSession",
                session.previousSession() == null
                        ? null
                        : session.previousSession().code());
        for (int i = 0; i < session.relatedSessions().size(); i++) {
            put("relatedSessions[" + i + "]", session.relatedSessions().get(i).code());
        }
        put("source.url", session.source().url());
        put("source.author", session.source().author());
        put(
                "source.publishedAt",
                session.source().publishedAt() == null
                        ? null
                        : session.source().publishedAt().toString());
    }

    private void put(String path, @Nullable String text) {
        if (text != null) {
            texts.put(path, text);
        }
    }

    private static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : HOUR.format(time);
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : DAY.format(date);
    }
}
