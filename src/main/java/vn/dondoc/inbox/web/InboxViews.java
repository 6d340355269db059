package vn.dondoc.inbox.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.inbox.DueGroup;
import vn.dondoc.inbox.FilterPage;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxLine;
import vn.dondoc.inbox.InboxPage;
import vn.dondoc.inbox.InboxParameters;
import vn.dondoc.inbox.InboxSide;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.organization.Units;
import vn.dondoc.ui.Choice;

/** Puts the page of the inbox together. */
@Component
class InboxViews {

    private static final int SIZE = 50;

    private final WorkItems items;
    private final Units units;

    InboxViews(WorkItems items, Units units) {
        this.items = items;
        this.units = units;
    }

    InboxView of(InboxParameters asked, String tab, int number, LocalDate today, Viewer viewer) {
        InboxSide side = InboxSide.named(tab);
        InboxFilter filter = asked.filter();
        InboxPage page = items.page(side, filter, number, SIZE, viewer);
        boolean owed = side == InboxSide.OWED;
        return new InboxView(
                name(side),
                tabs(side, viewer),
                owed ? days(page, asked) : List.of(),
                sections(page, owed),
                page.total(),
                asked,
                page.steps(),
                choices(today, viewer),
                !filter.equals(InboxFilter.NONE),
                FilterPage.INBOX.query(query(address(asked, side, null, 1))),
                number > 1 ? address(asked, side, null, number - 1) : null,
                page.total() > number * SIZE ? address(asked, side, null, number + 1) : null);
    }

    /** What nobody owes for now has a tab only where there is some. */
    private List<InboxView.Tab> tabs(InboxSide shown, Viewer viewer) {
        return Arrays.stream(InboxSide.values())
                .map(side -> new InboxView.Tab(
                        name(side), FilterPage.INBOX.address(tab(side)), items.count(side, viewer), side == shown))
                .filter(tab -> tab.count() > 0 || tab.current() || !tab.name().equals(name(InboxSide.HELD)))
                .toList();
    }

    private static Map<String, @Nullable Object> tab(InboxSide side) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("tab", side == InboxSide.OWED ? null : name(side));
        return parameters;
    }

    private static List<InboxView.Day> days(InboxPage page, InboxParameters asked) {
        return page.groups().entrySet().stream()
                .map(day -> day(day.getKey(), day.getValue(), asked))
                .toList();
    }

    /** Leads to the group, and from the group shown back to all of them. */
    private static InboxView.Day day(DueGroup group, int count, InboxParameters asked) {
        boolean current = group.name().equalsIgnoreCase(asked.group());
        return new InboxView.Day(
                name(group), address(asked, InboxSide.OWED, current ? "" : name(group), 1), count, current);
    }

    private static List<InboxView.Section> sections(InboxPage page, boolean owed) {
        if (page.items().isEmpty()) {
            return List.of();
        }
        if (!owed) {
            return List.of(new InboxView.Section(null, page.total(), page.items()));
        }
        return Arrays.stream(DueGroup.values())
                .map(group -> new InboxView.Section(
                        name(group), page.groups().getOrDefault(group, 0), of(group, page.items())))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static List<InboxLine> of(DueGroup group, List<InboxLine> lines) {
        return lines.stream().filter(line -> line.group() == group).toList();
    }

    private List<Choice> choices(LocalDate today, Viewer viewer) {
        return units.ofProvince(viewer.province(), today).stream()
                .filter(unit -> !unit.isProvince())
                .map(unit -> new Choice(unit.shortName(), unit.name()))
                .toList();
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** @param group another one than was asked for, empty for all of them, or null to keep it */
    private static String address(InboxParameters asked, InboxSide side, @Nullable String group, int page) {
        Map<String, @Nullable Object> parameters = tab(side);
        parameters.put("group", group == null ? asked.group() : group);
        parameters.put("step", asked.step());
        parameters.put("unit", asked.unit());
        parameters.put("session", asked.session());
        parameters.put("q", asked.q());
        parameters.put("starred", asked.starred());
        parameters.put("page", page > 1 ? page : null);
        return FilterPage.INBOX.address(parameters);
    }

    private static String query(String address) {
        return Stream.of(address.split("\\?", 2)).skip(1).findFirst().orElse("");
    }
}
