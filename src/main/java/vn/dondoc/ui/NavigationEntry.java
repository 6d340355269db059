package vn.dondoc.ui;

/**
 * One entry of the main navigation.
 *
 * @param path where it leads, also its prefix for telling which entry is current
 * @param key message key of its word
 * @param icon name in the icon sprite
 * @param current whether the page shown lies under it
 */
public record NavigationEntry(String path, String key, String icon, boolean current) {

    boolean leadsTo(String other) {
        return path.equals(other);
    }
}
