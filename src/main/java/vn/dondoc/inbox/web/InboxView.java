package vn.dondoc.inbox.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.inbox.InboxLine;
import vn.dondoc.inbox.InboxPage.StepCount;
import vn.dondoc.inbox.InboxParameters;
import vn.dondoc.ui.Choice;

/**
 * The page of the inbox.
 *
 * @param tab {@code owed}, {@code waiting} or {@code held}
 * @param sections the steps of this page by day, or all in one
 * @param days the groups as a row of figures, empty where the tab has none
 * @param asked the parameters of the address, for the form of filters
 * @param steps what kinds of steps there are to choose from
 * @param filtered whether anything narrows the list
 * @param query of this page's address, to come back to
 */
record InboxView(
        String tab,
        List<Tab> tabs,
        List<Day> days,
        List<Section> sections,
        int total,
        InboxParameters asked,
        List<StepCount> steps,
        List<Choice> units,
        boolean filtered,
        String query,
        @Nullable String previous,
        @Nullable String next) {

    public boolean owed() {
        return tab.equals("owed");
    }

    public boolean waiting() {
        return tab.equals("waiting");
    }

    /** The tab without filter. */
    public String everything() {
        return owed() ? "/inbox" : "/inbox?tab=" + tab;
    }

    public boolean empty() {
        return sections.isEmpty();
    }

    /** Whether this page has steps that can be acknowledged together. */
    public boolean acknowledges() {
        return owed() && lines().anyMatch(InboxLine::acknowledges);
    }

    /** Whether this page has results that can be confirmed together. */
    public boolean confirms() {
        return owed() && lines().anyMatch(InboxLine::confirms);
    }

    private Stream<InboxLine> lines() {
        return sections.stream().flatMap(section -> section.lines().stream());
    }

    record Tab(String name, String url, int count, boolean current) {}

    /** @param name of the group in lower case, for its words and its colour */
    record Day(String name, String url, int count, boolean current) {}

    /**
     * @param name of the group, or null where there is only one
     * @param count in all, also on other pages
     */
    record Section(@Nullable String name, int count, List<InboxLine> lines) {}
}
