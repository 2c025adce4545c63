package org.masthead.platform.view;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Servlets;

final class Pages {

    private Pages() {}

    /** Address of the present page as the person sees it. */
    static String current(ExternalContext external) {
        var request = (HttpServletRequest) external.getRequest();
        return Servlets.getRequestURIWithQueryString(request);
    }
}
