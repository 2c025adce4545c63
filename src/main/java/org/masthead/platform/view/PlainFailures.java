package org.masthead.platform.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.platform.model.ExpectedFailure;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.TooOften;

/** Turns expected failures of plain servlets into error pages, as {@link FailureHandler} does for those of pages. */
public class PlainFailures extends HttpFilter {

    private static final int TOO_MANY_REQUESTS = 429;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ExpectedFailure failure) {
            Refusing.tell(request, failure);
            response.sendError(status(failure, response), failure.getMessage());
        }
    }

    private static int status(ExpectedFailure failure, HttpServletResponse response) {
        if (failure instanceof TooOften often) {
            response.setHeader("Retry-After", String.valueOf(often.getSeconds()));
            return TOO_MANY_REQUESTS;
        }
        return failure instanceof NotFound ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN;
    }
}
