package vn.dondoc.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * What the operator may set ({@code DONDOC_DATA}, {@code DONDOC_DB_…}).
 *
 * @param data folder of the program's own server; unused with an external one
 * @param db the external server; without it the program starts its own
 */
@ConfigurationProperties("dondoc")
record DatabaseSettings(
        @DefaultValue("data") String data, @DefaultValue External db) {

    record External(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @Nullable String owner,
            @Nullable String ownerPassword) {}

    DatabaseServer server() {
        return StringUtils.hasText(db.url())
                ? new ExternalServer(db.url(), db)
                : OwnServer.start(
                        new DataDirectory(Path.of(data).toAbsolutePath().normalize()));
    }
}
