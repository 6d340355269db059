package vn.dondoc.ui;

import java.util.List;

/**
 * What the viewer finds in the navigation.
 *
 * @param entries every entry the viewer may open, in order
 * @param here path and query of the page shown, where the language switch returns to
 */
public record NavigationMenu(List<NavigationEntry> entries, String here) {

    private static final int QUICK_ENTRIES = 4;

    /** The entries of the bar at the bottom of a phone. */
    public List<NavigationEntry> quick() {
        return entries.subList(0, Math.min(QUICK_ENTRIES, entries.size()));
    }

    /** The entries behind "more" on a phone. */
    public List<NavigationEntry> further() {
        return entries.subList(quick().size(), entries.size());
    }

    /** Whether the viewer may open the page at the given path from the navigation. */
    public boolean offers(String path) {
        return entries.stream().anyMatch(entry -> entry.leadsTo(path));
    }
}
