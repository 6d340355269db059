package vn.dondoc.database;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Where to connect and as whom. */
record Credentials(String url, String user, @Nullable String password) {

    /** The address as it may be shown: its parameters can hold a password. */
    String address() {
        return url.replaceFirst("\\?.*", "");
    }

    /** Connections outside the pool, for migrations and for the check at the start. */
    DataSource unpooled() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
