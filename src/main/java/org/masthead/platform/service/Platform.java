package org.masthead.platform.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.masthead.platform.model.Settings;

/** Brings the schema up to date before anything else runs, and hands out the settings. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Platform {

    /** Tables live in a schema of their own, so that an empty database is one without our tables. */
    public static final String SCHEMA = "masthead";

    private final Settings settings = Settings.from(System.getenv());

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

    /** The operator's settings, {@code #{settings}} in pages. */
    @Produces
    @Named("settings")
    public Settings settings() {
        return settings;
    }
}
