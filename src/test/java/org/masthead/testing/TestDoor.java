package org.masthead.testing;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/** Lets the addresses of tests past the product's filters, which know no such addresses and would answer 404. */
@WebListener
public class TestDoor implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext()
                .addFilter("testDoor", new Past())
                .addMappingForUrlPatterns(
                        EnumSet.of(DispatcherType.REQUEST), false, "/ArquillianServletRunnerEE9", "/testing/*");
    }

    private static final class Past extends HttpFilter {

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            request.getRequestDispatcher(
                            request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()))
                    .forward(request, response);
        }
    }
}
