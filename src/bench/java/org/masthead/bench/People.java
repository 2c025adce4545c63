package org.masthead.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Makes a large newsroom out of the demo's few people, while the server is down. */
final class People {

    private static final long FIRST = 500_000;

    private People() {}

    /**
     * Adds people and roles. Everybody holds two of the roles on single desks, one in ten a third on all desks, and one in
     * seven of the grants has ended.
     */
    static void hire(Path home, int people, int roles) throws SQLException {
        var url = "jdbc:h2:file:" + home.resolve("db/masthead");
        try (var connection = DriverManager.getConnection(url, "masthead", "masthead");
                var statement = connection.createStatement()) {
            var desk = "(select d.id from (select id, row_number() over (order by id) as place from masthead.desk) d"
                    + " where d.place = mod(n.x, 4) + 1)";
            for (var made : List.of(
                    "insert into masthead.role (id, version, slug, name) select " + FIRST
                            + " + n.x, 0, 'role-' || n.x, 'Role ' || n.x from system_range(1, " + roles + ") n",
                    "insert into masthead.role_capability (role_id, capability) select " + FIRST
                            + " + n.x, c.capability from system_range(1, " + roles + ") n, masthead.role_capability c"
                            + " join masthead.role r on r.id = c.role_id where r.slug = case mod(n.x, 3)"
                            + " when 0 then 'editor' when 1 then 'publisher' else 'reporter' end",
                    "insert into masthead.person (id, version, user_name, display_name, email, password_hash, active,"
                            + " created_at, last_sign_in_at) select " + FIRST
                            + " + n.x, 0, 'person' || n.x, 'Person ' || mod(n.x * 7919, 10007), 'p' || n.x || '@example.org',"
                            + " 'none', mod(n.x, 20) <> 0, current_timestamp, case when mod(n.x, 5) = 0 then null"
                            + " else dateadd('day', -mod(n.x, 200), current_timestamp) end from system_range(1, "
                            + people + ") n",
                    grants(0, "mod(n.x, " + roles + ")", desk, people, "true"),
                    grants(20_000, "mod(n.x * 7, " + roles + ")", desk, people, "true"),
                    grants(40_000, "mod(n.x * 11, " + roles + ")", "null", people, "mod(n.x, 10) = 0"))) {
                statement.executeUpdate(made);
            }
        }
    }

    private static String grants(int from, String role, String desk, int people, String which) {
        return "insert into masthead.role_grant (id, person_id, role_id, desk_id, ends_on) select " + (FIRST + from)
                + " + n.x, " + FIRST + " + n.x, " + FIRST + " + 1 + " + role + ", " + desk
                + ", case when mod(n.x, 7) = 0 then date '2020-01-01' end from system_range(1, " + people
                + ") n where " + which;
    }
}
