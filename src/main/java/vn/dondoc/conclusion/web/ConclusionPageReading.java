package vn.dondoc.conclusion.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.ConclusionReading;
import vn.dondoc.conclusion.ConclusionView;
import vn.dondoc.conclusion.DirectiveDraft;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitGroup;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.organization.Units;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.ui.Choice;

/** Gathers what the page of a conclusion shows. */
@Component
@Transactional(readOnly = true)
class ConclusionPageReading {

    private final ConclusionReading reading;
    private final SessionAccess access;
    private final Units units;
    private final Issuers issuers;
    private final Clock clock;

    ConclusionPageReading(ConclusionReading reading, SessionAccess access, Units units, Issuers issuers, Clock clock) {
        this.reading = reading;
        this.access = access;
        this.units = units;
        this.issuers = issuers;
        this.clock = clock;
    }

    ConclusionPage of(String code, boolean edit, Viewer viewer) {
        ConclusionView conclusion = reading.of(code, viewer);
        WorkingSession session = access.visible(code, viewer);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        boolean organizes = SessionAccess.organizes(session, viewer);
        boolean signs = access.signs(session, viewer);
        boolean writing =
                switch (session.stage()) {
                    case MEETING, DRAFTING -> true;
                    default -> edit;
                };
        List<Choice> unitChoices = unitChoices(session, today);
        List<Choice> issuerChoices = issuers.of(session);
        ConclusionReading.Suggestion suggestion = reading.suggestion(code, today.getYear(), viewer);
        return new ConclusionPage(
                code,
                session.schedule().title(),
                conclusion,
                names(unitChoices, issuerChoices, conclusion),
                conclusion.mayEdit() && writing,
                organizes,
                signs,
                suggestion.notation(),
                suggestion.number(),
                today,
                unitChoices,
                issuerChoices,
                Typed.NOTHING);
    }

    private List<Choice> unitChoices(WorkingSession session, LocalDate day) {
        List<Choice> choices = new ArrayList<>();
        units.groups(session.provinceId()).forEach(group -> choices.add(new Choice(group.shortName(), name(group))));
        units.ofProvince(session.provinceId(), day).stream()
                .filter(unit -> unit.kind() != UnitKind.PROVINCE)
                .forEach(unit -> choices.add(new Choice(unit.shortName(), name(unit))));
        return choices;
    }

    /** Also of units that are named in the conclusion and exist no longer. */
    private Map<String, String> names(List<Choice> unitChoices, List<Choice> people, ConclusionView conclusion) {
        Map<String, String> names = new HashMap<>();
        Stream.concat(unitChoices.stream(), people.stream()).forEach(c -> names.put(c.value(), c.label()));
        conclusion.directives().stream()
                .flatMap(line -> addressed(line.directive()))
                .filter(name -> !names.containsKey(name))
                .distinct()
                .toList()
                .forEach(name -> units.byShortName(name).ifPresent(unit -> names.put(name, name(unit))));
        return names;
    }

    private static Stream<String> addressed(DirectiveDraft directive) {
        return Stream.concat(orNone(directive.leads()).stream(), orNone(directive.coordinators()).stream());
    }

    private static List<String> orNone(@Nullable List<String> names) {
        return names == null ? List.of() : names;
    }

    private static String name(Unit unit) {
        return localized(unit.name(), unit.nameEn());
    }

    private static String name(UnitGroup group) {
        return localized(group.name(), group.nameEn());
    }

    private static String localized(String name, @Nullable String nameEn) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return english && nameEn != null ? nameEn : name;
    }
}
