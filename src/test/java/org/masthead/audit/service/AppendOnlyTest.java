package org.masthead.audit.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.masthead.account.model.Authority;
import org.masthead.audit.model.AuditChain;
import org.masthead.audit.model.AuditCheck;
import org.masthead.audit.model.AuditEvent;
import org.masthead.audit.model.AuditFilter;
import org.masthead.audit.model.AuditRecord;
import org.masthead.platform.service.Platform;

/** What the databases themselves keep people from, in both of them; without the server. */
class AppendOnlyTest {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startPostgreSql() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgreSql() throws IOException {
        postgres.close();
    }

    /** @param name as the tests are told */
    record Database(String name, DataSource source) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Database> databases() throws SQLException {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:append" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        var name = "append" + System.nanoTime();
        sql(postgres.getPostgresDatabase(), "create database " + name);
        return Stream.of(new Database("H2", h2), new Database("PostgreSQL", postgres.getDatabase("postgres", name)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRecordIsNeitherChangedNorDeleted(Database database) throws SQLException {
        threeOldRecords(database);
        assertRefused(database, "update masthead.audit_record set detail = 'x' where number = 2");
        assertRefused(database, "delete from masthead.audit_record where number = 1");
        assertRefused(database, "delete from masthead.audit_record");
        if (database.name().equals("PostgreSQL")) {
            assertRefused(database, "truncate masthead.audit_record");
        }
        assertEquals(3, numbers(database).size());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void onlyTheOldestGoesAndOnlyWhenItIsOlderThanRecordsAreKept(Database database) throws SQLException {
        threeOldRecords(database);
        sql(database.source(), "update masthead.audit_retention set days = 300");
        assertRefused(database, "delete from masthead.audit_record where number = 2");
        assertRefused(database, "update masthead.audit_record set number = 9 where number = 1");
        sql(database.source(), "delete from masthead.audit_record where number = 1");
        sql(database.source(), "delete from masthead.audit_record where number = 2");
        assertRefused(database, "delete from masthead.audit_record where number = 3");
        assertEquals(List.of(3L), numbers(database));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void recordsAreKeptForAHundredAndEightyDaysAtLeast(Database database) throws SQLException {
        Platform.migrate(database.source());
        assertThrows(
                SQLException.class, () -> sql(database.source(), "update masthead.audit_retention set days = 179"));
        sql(database.source(), "update masthead.audit_retention set days = 180");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void recordsFromBeforeTheChainArePutIntoIt(Database database) throws SQLException {
        Platform.migrate(database.source());
        for (var id : List.of(51, 1, 2)) {
            sql(
                    database.source(),
                    "insert into masthead.audit_record_unsealed (id, at, person_id, person_name, act, object_kind, object_id,"
                            + " object_name, detail) values (" + id
                            + ", timestamp with time zone '2026-01-01 10:00:00.123456+01:00', 7, 'Åsa', 'article.return',"
                            + " 'article', " + id + ", 'Ferry', null)");
        }
        in(database, OldRecords::seal);
        assertEquals(List.of(1L, 2L, 3L), numbers(database));
        in(database, entityManager -> {
            var chain = entityManager.find(AuditChain.class, AuditChain.ID);
            var check = new AuditCheck(0, null, chain.getNumber(), chain.getHash());
            var records = records(entityManager);
            records.forEach(check::next);
            assertTrue(check.verdict().isGenuine());
            assertEquals(3, check.verdict().number());
            assertEquals(51L, records.get(2).getObjectId());
            assertEquals(
                    Instant.parse("2026-01-01T09:00:00.123456Z"), records.get(0).getAt());
        });
        in(database, OldRecords::seal);
        assertEquals(3, numbers(database).size());
    }

    private static void threeOldRecords(Database database) {
        Platform.migrate(database.source());
        in(
                database,
                entityManager -> PendingRecords.append(
                        entityManager,
                        Stream.of(400, 301, 299)
                                .map(days -> new AuditRecord(
                                        Instant.now().minus(days, ChronoUnit.DAYS),
                                        Authority.NOBODY,
                                        AuditEvent.exported("csv", AuditFilter.ALL, days)))
                                .toList()));
    }

    private static void in(Database database, Consumer<EntityManager> act) {
        var properties = Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                database.source(),
                "jakarta.persistence.nonJtaDataSource",
                database.source(),
                "jakarta.persistence.validation.mode",
                "none");
        try (var factory = Persistence.createEntityManagerFactory("masthead", properties);
                var entityManager = factory.createEntityManager()) {
            entityManager.getTransaction().begin();
            act.accept(entityManager);
            entityManager.getTransaction().commit();
        }
    }

    private static List<AuditRecord> records(EntityManager entityManager) {
        return entityManager
                .createQuery("select a from AuditRecord a order by a.number", AuditRecord.class)
                .getResultList();
    }

    private static List<Long> numbers(Database database) {
        var numbers = new ArrayList<Long>();
        in(database, entityManager -> records(entityManager).forEach(record -> numbers.add(record.getNumber())));
        return numbers;
    }

    private static void assertRefused(Database database, String statement) {
        var refused = assertThrows(SQLException.class, () -> sql(database.source(), statement), statement);
        assertTrue(refused.getMessage().contains("neither changed nor deleted"), refused.getMessage());
    }

    private static void sql(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
