package org.masthead.platform.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.masthead.platform.model.Settings;

/** Who is at the other end of the line. */
@ApplicationScoped
public class Clients {

    @Inject
    private Settings settings;

    /**
     * The address a request came from, as numbers. What {@code X-Forwarded-For} says is believed as far as proxies of ours
     * have written it: from the right, up to the first address that is none of theirs.
     */
    public String addressOf(HttpServletRequest request) {
        var told = request.getHeader("X-Forwarded-For");
        var hops = told == null ? new String[0] : told.split(",");
        var address = request.getRemoteAddr();
        for (var hop = hops.length - 1; hop >= 0 && isProxy(address); hop--) {
            address = hops[hop].strip();
        }
        return address;
    }

    private boolean isProxy(String address) {
        return settings.trustedProxies().stream().anyMatch(network -> network.contains(address));
    }
}
