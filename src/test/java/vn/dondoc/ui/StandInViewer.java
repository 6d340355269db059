package vn.dondoc.ui;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An invented person with one role, in place of the viewer that the account module knows. */
record StandInViewer(String username, String displayName, String positionTitle, String unitName, String role)
        implements UserDetails {

    static StandInViewer with(String role) {
        return new StandInViewer("tester", "Lò Thị Minh Khuê", "Chuyên viên", "Văn phòng UBND tỉnh", "ROLE_" + role);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(role));
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getPassword() {
        return "{noop}dondoc";
    }
}
