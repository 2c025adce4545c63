package org.masthead.cache.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.masthead.cache.model.Shelf;
import org.masthead.cache.service.PageStore;

/** Shows {@link FastLane} what is kept, since beans cannot be injected where requests arrive. */
@WebListener
public class OpenLane implements ServletContextListener {

    @Inject
    private PageStore store;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext().setAttribute(Shelf.class.getName(), store.shelf());
    }
}
