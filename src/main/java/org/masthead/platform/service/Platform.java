package org.masthead.platform.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else runs. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Platform {

    /** Tables live in a schema of their own, so that an empty database is one without our tables. */
    public static final String SCHEMA = "masthead";

    @Resource(lookup = "java:jboss/datasources/Masthead")
    private DataSource database;

    @PostConstruct
    void migrate() {
        migrate(database);
    }

    /** Runs the migrations that a database has not seen yet. */
    public static void migrate(DataSource database) {
        var h2 = isH2(database);
        Flyway.configure(Platform.class.getClassLoader())
                .dataSource(database)
                .schemas(h2 ? SCHEMA.toUpperCase(Locale.ROOT) : SCHEMA)
                .locations(
                        "classpath:org/masthead/migrations",
                        "classpath:org/masthead/migrations-" + (h2 ? "h2" : "postgresql"))
                .load()
                .migrate();
    }

    /**
     * H2 keeps plain names in upper case and PostgreSQL in lower case. Flyway quotes the name of the schema and queries do
     * not, so it has to be written as the database keeps it.
     */
    private static boolean isH2(DataSource database) {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().storesUpperCaseIdentifiers();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached: " + unreachable.getMessage(), unreachable);
        }
    }
}
