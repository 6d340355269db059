package vn.dondoc.database;

import java.sql.SQLException;
import java.util.Objects;

/** Connects once before anything else does, so that a wrong setting is named instead of a failed pool. */
final class ConnectionCheck {

    private static final int OLDEST_VERSION = 15;

    private ConnectionCheck() {}

    static void check(Credentials credentials) {
        try (var connection = credentials.unpooled().getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new StartMistake("too-old", null, version, OLDEST_VERSION);
            }
        } catch (SQLException e) {
            throw mistake(e, credentials);
        }
    }

    private static StartMistake mistake(SQLException e, Credentials credentials) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        return switch (state) {
            case "28P01", "28000", "08004" ->
                new StartMistake("password", e, credentials.user(), credentials.address());
            case "3D000" -> new StartMistake("no-database", e, credentials.address());
            case "42501" -> new StartMistake("not-allowed", e, credentials.user(), credentials.address());
            default -> new StartMistake("unreachable", e, credentials.address(), String.valueOf(e.getMessage()));
        };
    }
}
