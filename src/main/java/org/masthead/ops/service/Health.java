package org.masthead.ops.service;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells whether the newsroom can do its work. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Health {

    private static final Logger LOG = System.getLogger(Health.class.getName());

    @Resource(lookup = "java:jboss/datasources/Masthead")
    private DataSource database;

    /** Whether the database answers. */
    public boolean isUp() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select 1")) {
            return row.next();
        } catch (SQLException unreachable) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", unreachable.getMessage());
            return false;
        }
    }
}
