package org.masthead.hook.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.masthead.platform.model.PublicNetwork;
import org.masthead.platform.model.Settings;

/** Where messages may go: out into the world, and into this house only where the operator lets them. */
@ApplicationScoped
public class Destinations {

    @Inject
    private Settings settings;

    /** Whether something may be sent to an address. It is asked again before each connection. */
    public boolean allows(InetAddress address) {
        return settings.privateHooks() || PublicNetwork.isElsewhere(address);
    }

    /** Whether a host is one of this house. One that nobody knows is not: it may be known later. */
    public boolean isInside(String host) {
        try {
            return !Stream.of(InetAddress.getAllByName(host)).allMatch(this::allows);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
