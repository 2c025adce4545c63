package org.masthead.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes many stories out of the demo newsroom's few, while the server is down. */
final class Stories {

    private Stories() {}

    static long multiply(Path home, int times) throws SQLException {
        var url = "jdbc:h2:file:" + home.resolve("db/masthead");
        try (var connection = DriverManager.getConnection(url, "masthead", "masthead");
                var statement = connection.createStatement()) {
            var columns = "";
            try (var found = statement.executeQuery("select column_name from information_schema.columns"
                    + " where table_schema = 'MASTHEAD' and table_name = 'ARTICLE' order by ordinal_position")) {
                var names = new StringBuilder();
                while (found.next()) {
                    names.append(found.getString(1)).append(' ');
                }
                columns = names.toString().strip().replace(' ', ',');
            }
            statement.executeUpdate("insert into masthead.article (" + columns + ") select "
                    + Arrays.stream(columns.split(",")).map(Stories::copied).collect(Collectors.joining(", "))
                    + " from masthead.article a, system_range(1, " + times + ") n");
            try (var count = statement.executeQuery("select count(*) from masthead.article")) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private static String copied(String column) {
        return switch (column) {
            case "ID" -> "1000000 + a.id * 100000 + n.x";
            case "ADDRESS" -> "a.address || '-' || n.x";
            case "HEADLINE" -> "a.headline || ' ' || n.x";
            case "CHANGED_AT", "STATUS_SINCE", "FIRST_PUBLISHED_AT" -> "dateadd('second', -60 * n.x, a." + column + ")";
            default -> "a." + column;
        };
    }
}
