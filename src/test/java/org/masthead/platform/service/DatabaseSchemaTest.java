package org.masthead.platform.service;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The migrations make what the entities are mapped to, in both databases; Hibernate refuses to start where not. */
class DatabaseSchemaTest {

    @Test
    void theMigrationsFitTheMappingOnH2() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1");
        assertMigrationsFitTheMapping(database);
    }

    @Test
    void theMigrationsFitTheMappingOnPostgreSql() throws IOException {
        try (var server = EmbeddedPostgres.start()) {
            assertMigrationsFitTheMapping(server.getPostgresDatabase());
        }
    }

    private static void assertMigrationsFitTheMapping(DataSource database) {
        Platform.migrate(database);
        var properties = Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", database,
                "jakarta.persistence.nonJtaDataSource", database,
                "jakarta.persistence.validation.mode", "none",
                "hibernate.search.enabled", "false",
                "jakarta.persistence.schema-generation.database.action", "validate");
        try (var factory = Persistence.createEntityManagerFactory("masthead", properties);
                var entityManager = factory.createEntityManager()) {
            var entities = factory.getMetamodel().getEntities();
            assertFalse(entities.isEmpty());
            entities.forEach(entity -> entityManager
                    .createQuery("select e from " + entity.getName() + " e")
                    .getResultList());
        }
    }
}
