package org.masthead.audit.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.h2.api.Trigger;

/**
 * Keeps H2 from changing a record and from deleting one, but for the oldest when it is older than records are kept. The
 * trigger of the same name does it in PostgreSQL. Where H2 cannot load this class, the statement fails, which is as safe.
 */
public class AppendOnly implements Trigger {

    private static final int NUMBER = 0;
    private static final int AT = 1;

    private String schema;

    /** Called by the database. */
    @Override
    public void init(
            Connection connection, String schemaName, String name, String table, boolean before, int statement) {
        schema = schemaName;
    }

    /** @throws SQLException unless the record may go */
    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        if (after != null || !isOver(connection, (OffsetDateTime) before[AT]) || !isOldest(connection, before)) {
            throw new SQLException("A record of the audit is neither changed nor deleted.");
        }
    }

    private boolean isOver(Connection connection, OffsetDateTime at) throws SQLException {
        try (var statement = connection.prepareStatement(
                        "select days, current_timestamp from " + schema + ".audit_retention where days is not null");
                var found = statement.executeQuery()) {
            return found.next()
                    && at.isBefore(found.getObject(2, OffsetDateTime.class).minus(Duration.ofDays(found.getInt(1))));
        }
    }

    private boolean isOldest(Connection connection, Object[] before) throws SQLException {
        try (var statement =
                connection.prepareStatement("select count(*) from " + schema + ".audit_record where number < ?")) {
            statement.setObject(1, before[NUMBER]);
            try (var found = statement.executeQuery()) {
                return found.next() && found.getLong(1) == 0;
            }
        }
    }
}
