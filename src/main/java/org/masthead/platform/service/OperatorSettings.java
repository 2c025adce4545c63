package org.masthead.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import org.masthead.platform.model.Settings;

/**
 * Hands out the operator's settings, {@code #{settings}} in pages. They are read once; a page asks for them many times,
 * so nothing may stand between, neither a lock nor a transaction.
 */
@ApplicationScoped
class OperatorSettings {

    @Produces
    @Named("settings")
    private static final Settings SETTINGS = Settings.from(System.getenv());
}
