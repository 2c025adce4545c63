package org.masthead.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
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

    /** Lets a desk have so many stories in flight as well, half of them in review, each where it stands. */
    static void inFlight(Path home, String desk, int count) throws SQLException {
        var url = "jdbc:h2:file:" + home.resolve("db/masthead");
        try (var connection = DriverManager.getConnection(url, "masthead", "masthead");
                var statement = connection.createStatement()) {
            var first = 900_000_000;
            for (var status : List.of("IN_REVIEW", "IN_REVIEW", "DRAFT", "APPROVED")) {
                fly(statement, desk, status, first, count / 4);
                first += count;
            }
        }
    }

    private static void fly(Statement statement, String desk, String status, int first, int count) throws SQLException {
        var columns =
                "version, desk_id, author_id, created_at, status, status_since, headline, slugline, body, section_id,"
                        + " genre, urgency, language, changed_by_id, changed_at, public_status, revision_count, priority";
        var model = "(select min(m.id) from masthead.article m join masthead.desk d on d.id = m.desk_id"
                + " join masthead.turn o on o.article_id = m.id and o.ended_at is null where d.slug = '" + desk
                + "' and m.status = '" + status + "')";
        statement.executeUpdate("insert into masthead.article (id, " + columns + ") select " + first + " + n.x, "
                + columns + " from masthead.article a, system_range(1, " + count + ") n where a.id = " + model);
        statement.executeUpdate(
                "insert into masthead.turn (id, article_id, desk_id, status, stage_id, began_at) select "
                        + first + " + n.x, " + first
                        + " + n.x, t.desk_id, t.status, t.stage_id, t.began_at from masthead.turn t,"
                        + " system_range(1, " + count + ") n where t.ended_at is null and t.article_id = " + model);
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
