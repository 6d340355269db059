package vn.dondoc.account;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.dondoc.audit.Actor;

/**
 * Who looks at a page or calls the interface. Every query takes the viewer and decides in SQL which rows exist for them.
 *
 * @param units the viewer's unit and everything below it
 */
public record Viewer(
        long accountId,
        String username,
        Role role,
        @Nullable Long personId,
        @Nullable Long unitId,
        @Nullable Long provinceId,
        String displayName,
        String positionTitle,
        String unitName,
        String language,
        List<Long> units,
        @Nullable String passwordHash,
        boolean enabled,
        boolean locked)
        implements UserDetails {

    /** The province whose rows the viewer may see; of an administrator, who has none, a number that no row has. */
    public long province() {
        return provinceId == null ? -1 : provinceId;
    }

    /** True where the viewer's role lets them see all rows of {@link #province()}. */
    public boolean seesProvince() {
        return role.seesProvince();
    }

    /** True where the viewer works in that unit itself. */
    public boolean worksIn(long unit) {
        return unitId != null && unitId == unit;
    }

    public boolean isPerson(@Nullable Long person) {
        return personId != null && personId.equals(person);
    }

    public Actor actor() {
        return new Actor(accountId, username, displayName, unitId);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }
}
