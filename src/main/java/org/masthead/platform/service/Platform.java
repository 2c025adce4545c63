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
        Flyway.configure(Platform.class.getClassLoader())
                .dataSource(database)
                .schemas(schemaIn(database))
                .locations("classpath:org/masthead/migrations")
                .load()
                .migrate();
    }

    /** Flyway quotes the name and queries do not, so it has to be written as the database writes plain names. */
    private static String schemaIn(DataSource database) {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().storesUpperCaseIdentifiers() ? SCHEMA.toUpperCase(Locale.ROOT) : SCHEMA;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached: " + unreachable.getMessage(), unreachable);
        }
    }
}
