package org.masthead.site.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Why an error page is shown: those at the desk read the reason, readers do not. */
@Named
@RequestScoped
public class Failure {

    @Inject
    private HttpServletRequest request;

    public boolean isAtDesk() {
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path != null && path.matches("/(desk|admin|account)/.*");
    }

    public String getSentence() {
        return (String) request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
    }
}
