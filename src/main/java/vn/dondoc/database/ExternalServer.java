package vn.dondoc.database;

import java.util.Objects;
import org.springframework.util.StringUtils;

/** A server that somebody else runs; without a separate owner the one role does everything. */
record ExternalServer(String url, DatabaseSettings.External settings) implements DatabaseServer {

    @Override
    public Credentials application() {
        return new Credentials(url, Objects.requireNonNullElse(settings.user(), "dondoc"), settings.password());
    }

    @Override
    public Credentials owner() {
        String owner = settings.owner();
        return owner != null && StringUtils.hasText(owner)
                ? new Credentials(url, owner, settings.ownerPassword())
                : application();
    }

    @Override
    public void close() {
        // its operator stops it
    }
}
