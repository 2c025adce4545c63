package org.masthead.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Many live stories, and stories that wait to be published, while the server is down. */
final class LiveStories {

    /** Ids from here on are ours. */
    private static final long LIVE = 10_000_000;

    private static final long APPROVED = 90_000_000;

    private static final String MODEL = "(select min(id) from masthead.article where public_status = 'LIVE'"
            + " and status = 'NONE' and section_id = (select id from masthead.section where slug = 'city'))";

    private LiveStories() {}

    /** Makes live stories of the demo newsroom's; answers the addresses of those made. */
    static List<String> multiply(Path home, int count) throws SQLException {
        try (var connection = open(home)) {
            var live = "(select a.*, row_number() over (order by a.id) - 1 as place, count(*) over () as many"
                    + " from masthead.article a where a.public_status = 'LIVE' and a.id < " + LIVE + ")";
            insert(
                    connection,
                    "article",
                    LIVE + " + n.x",
                    "from " + live + " a join system_range(1, " + count + ") n on mod(n.x, a.many) = a.place");
            for (var table : List.of("live_tag", "live_list")) {
                run(
                        connection,
                        "insert into masthead." + table + " (" + columns(connection, table) + ") select "
                                + columns(connection, table)
                                        .replace("article_id", "b.id")
                                        .replace("first_published_at", "b.first_published_at")
                                        .replace("name", "l.name")
                                        .replace("tag_id", "l.tag_id")
                                + " from masthead.article b join masthead.article a on a.live_revision_id = b.live_revision_id"
                                + " and a.id < " + LIVE + " join masthead." + table
                                + " l on l.article_id = a.id where b.id > "
                                + LIVE);
            }
            run(connection, "analyze");
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery(
                            "select address from masthead.article where id > " + LIVE + " order by id")) {
                var addresses = new ArrayList<String>();
                while (found.next()) {
                    addresses.add(found.getString(1));
                }
                return addresses;
            }
        }
    }

    /** Makes stories that are approved and not published; answers their ids. */
    static List<Long> approve(Path home, int count) throws SQLException {
        try (var connection = open(home)) {
            insert(
                    connection,
                    "article",
                    APPROVED + " + n.x",
                    "from masthead.article a, system_range(1, " + count + ") n where a.id = " + MODEL);
            run(
                    connection,
                    "update masthead.article set status = 'APPROVED', public_status = 'NONE', live_revision_id = null,"
                            + " address = null, first_published_at = null, published_at = null, slug = null, version = 0,"
                            + " revision_count = 0, last_hash = null, publications = 0, headline = 'Bench ' || id || ' is out',"
                            + " tags = 'Bench mark' where id > " + APPROVED);
            return LongStream.rangeClosed(APPROVED + 1, APPROVED + count)
                    .boxed()
                    .toList();
        }
    }

    /** What a page shows once a story is on it. */
    static String mark(long story) {
        return "Bench " + story + " is out";
    }

    /** Where a story is to be seen once it is published. */
    static List<String> places(long story) {
        return List.of(
                "/",
                "/city",
                "/tag/bench-mark",
                "/rss.xml",
                "/atom.xml",
                "/feed.json",
                "/city/rss.xml",
                "/news-sitemap.xml",
                "/api/v1/articles",
                "/search?q=" + story);
    }

    private static void insert(Connection connection, String table, String id, String from) throws SQLException {
        var columns = columns(connection, table);
        run(
                connection,
                "insert into masthead." + table + " (" + columns + ") select " + values(columns, id) + " " + from);
    }

    private static String values(String columns, String id) {
        return List.of(columns.split(", ")).stream()
                .map(column -> switch (column) {
                    case "id" -> id;
                    case "address" -> "a.address || '-' || (" + id + ")";
                    case "headline" -> "a.headline || ' ' || n.x";
                    case "first_published_at", "published_at", "changed_at" ->
                        "dateadd('second', -60 * n.x, a." + column + ")";
                    default -> "a." + column;
                })
                .collect(Collectors.joining(", "));
    }

    private static String columns(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select listagg(lower(column_name), ', ') within group"
                        + " (order by ordinal_position) from information_schema.columns where table_schema = 'MASTHEAD'"
                        + " and table_name = '" + table.toUpperCase() + "'")) {
            found.next();
            return found.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Connection open(Path home) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + home.resolve("db/masthead"), "masthead", "masthead");
    }
}
