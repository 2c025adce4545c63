package org.masthead.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.masthead.platform.model.Sha256;
import org.masthead.platform.service.Platform;

/** All that the database holds, in few words: two imprints that are alike are of databases that differ in nothing. */
@ApplicationScoped
public class Imprint {

    /** What changes because somebody looks, or because time goes by. */
    private static final Set<String> RESTLESS = Set.of(
            "STAFF_SESSION.USED_AT",
            "STAFF_SESSION.CONFIRMED_AT",
            "PREVIEW_LINK.LAST_OPENED_AT",
            "MAIL.ATTEMPTS",
            "MAIL.DUE_AT",
            "MAIL.CLAIM",
            "MAIL.CLAIMED_AT",
            "MAIL.SENT_AT",
            "MAIL.GIVEN_UP_AT",
            "ACCOUNT_MAIL.TEXT",
            "ACCOUNT_MAIL.ATTEMPTS",
            "ACCOUNT_MAIL.DUE_AT",
            "ACCOUNT_MAIL.CLAIM",
            "ACCOUNT_MAIL.CLAIMED_AT",
            "ACCOUNT_MAIL.SENT_AT",
            "ACCOUNT_MAIL.GIVEN_UP_AT");

    /**
     * That somebody was refused something is written down, and the end of the audit goes on with it. What the search is still to
     * take in goes by and by.
     */
    private static final Map<String, String> BESIDE = Map.of(
            "AUDIT_RECORD", " where act <> 'refused'",
            "AUDIT_CHAIN", " where false",
            "SEARCH_DUE", " where false");

    @Resource(lookup = "java:jboss/datasources/Masthead")
    private DataSource database;

    /** A hash of the rows of each table, by its name. */
    public Map<String, String> take() {
        var imprint = new TreeMap<String, String>();
        try (var connection = database.getConnection();
                var tables = connection
                        .getMetaData()
                        .getTables(null, Platform.SCHEMA.toUpperCase(), null, new String[] {"BASE TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                imprint.put(table, Sha256.of(rows(connection, table).toString().getBytes()));
            }
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
        return imprint;
    }

    private static Set<String> rows(Connection connection, String table) throws SQLException {
        var rows = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select * from " + Platform.SCHEMA + ".\"" + table + "\"" + BESIDE.getOrDefault(table, ""))) {
            var columns = found.getMetaData();
            while (found.next()) {
                var row = new StringBuilder();
                for (var i = 1; i <= columns.getColumnCount(); i++) {
                    if (!RESTLESS.contains(table + "." + columns.getColumnName(i))) {
                        row.append(found.getString(i)).append('|');
                    }
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
