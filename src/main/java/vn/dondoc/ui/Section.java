package vn.dondoc.ui;

import java.util.Collection;
import java.util.Set;

/** The sections of the product in the order of the navigation, each with the roles that work in it. */
enum Section {
    INBOX("inbox", "inbox", Roles.DOERS),
    TASKS("tasks", "list-check", Roles.READERS),
    SESSIONS("sessions", "presentation", Roles.READERS),
    REVIEWS("reviews", "chart-bar", Roles.READERS),
    CHASING("chasing", "flag", Roles.OVERSEERS),
    PETITIONS("petitions", "hand-stop", Roles.READERS),
    INDICATORS("indicators", "chart-line", Roles.READERS),
    DOCUMENTS("documents", "file-text", Roles.READERS),
    PROPOSALS("proposals", "circle-check", "/proposals/quality", "/proposals", Roles.QUALITY),
    UNITS("units", "building", Roles.EVERYONE),
    AUDIT("audit", "shield-check", Roles.AUDITORS),
    ADMINISTRATION("administration", "settings", "/admin/units", "/admin", Set.of("ROLE_ADMINISTRATOR"));

    private final String name;
    private final String icon;
    private final String path;
    private final String within;
    private final Set<String> roles;

    Section(String name, String icon, Set<String> roles) {
        this(name, icon, "/" + name, "/" + name, roles);
    }

    /** @param within prefix of the section's pages, which may be more than those below its first */
    Section(String name, String icon, String path, String within, Set<String> roles) {
        this.name = name;
        this.icon = icon;
        this.path = path;
        this.within = within;
        this.roles = roles;
    }

    String path() {
        return path;
    }

    boolean isFor(Collection<String> authorities) {
        return authorities.stream().anyMatch(roles::contains);
    }

    NavigationEntry entry(String here) {
        var current = here.equals(within) || here.startsWith(within + "/");
        return new NavigationEntry(path(), "ui.nav." + name, icon, current);
    }

    private static final class Roles {
        static final Set<String> DOERS = Set.of(
                "ROLE_OFFICE_SPECIALIST", "ROLE_OFFICE_HEAD", "ROLE_LEADER", "ROLE_UNIT_HEAD", "ROLE_UNIT_SPECIALIST");
        static final Set<String> READERS = Set.of(
                "ROLE_OFFICE_SPECIALIST",
                "ROLE_OFFICE_HEAD",
                "ROLE_LEADER",
                "ROLE_UNIT_HEAD",
                "ROLE_UNIT_SPECIALIST",
                "ROLE_INSPECTION");
        static final Set<String> OVERSEERS =
                Set.of("ROLE_OFFICE_SPECIALIST", "ROLE_OFFICE_HEAD", "ROLE_LEADER", "ROLE_INSPECTION");
        static final Set<String> QUALITY = Set.of(
                "ROLE_OFFICE_SPECIALIST", "ROLE_OFFICE_HEAD", "ROLE_LEADER", "ROLE_INSPECTION", "ROLE_ADMINISTRATOR");
        static final Set<String> EVERYONE = Set.of(
                "ROLE_OFFICE_SPECIALIST",
                "ROLE_OFFICE_HEAD",
                "ROLE_LEADER",
                "ROLE_UNIT_HEAD",
                "ROLE_UNIT_SPECIALIST",
                "ROLE_INSPECTION",
                "ROLE_ADMINISTRATOR");
        static final Set<String> AUDITORS = Set.of("ROLE_INSPECTION", "ROLE_ADMINISTRATOR");
    }
}
