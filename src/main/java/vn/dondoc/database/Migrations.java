package vn.dondoc.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the database to the program's version, and never to an older one. */
@Component
class Migrations implements FlywayMigrationStrategy {

    private final DatabaseServer server;

    Migrations(DatabaseServer server) {
        this.server = server;
    }

    @Override
    public void migrate(Flyway flyway) {
        refuseNewerDatabase(flyway);
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw lacksPrivilege(e)
                    ? new StartMistake(
                            "not-allowed",
                            e,
                            server.owner().user(),
                            server.owner().address())
                    : e;
        }
    }

    private static void refuseNewerDatabase(Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS
                        || migration.getState() == MigrationState.FUTURE_FAILED)
                .map(MigrationInfo::getVersion)
                .findFirst()
                .ifPresent(version -> {
                    throw new StartMistake("newer-database", null, version);
                });
    }

    private static boolean lacksPrivilege(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && "42501".equals(sql.getSQLState()));
    }
}
