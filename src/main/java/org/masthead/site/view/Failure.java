package org.masthead.site.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.masthead.site.service.SiteService;

/** Why an error page is shown: those at the desk read the reason, readers do not. */
@Named
@RequestScoped
public class Failure {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SiteService service;

    private Instant takenDown;

    @PostConstruct
    void load() {
        takenDown = Optional.ofNullable(PublicAddresses.asked(request))
                .flatMap(asked -> service.findTakenDown(asked.path()))
                .orElse(null);
    }

    public boolean isAtDesk() {
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path != null && path.matches("/(desk|admin|account)/.*");
    }

    /** When the story was taken down that was asked for; null when that is not known. */
    public Instant getTakenDown() {
        return takenDown;
    }

    public String getSentence() {
        return (String) request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
    }
}
