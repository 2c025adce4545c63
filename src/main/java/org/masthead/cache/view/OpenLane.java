package org.masthead.cache.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.masthead.cache.model.AssetFiles;
import org.masthead.cache.model.Shelf;

/** Shows {@link FastLane} what is kept, since beans cannot be injected where requests arrive. */
@WebListener
public class OpenLane implements ServletContextListener {

    private static final String FILES = "/" + AssetFiles.FOLDER + "/";

    @Inject
    private Keeping keeping;

    @Inject
    private Assets assets;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        var pages = keeping.shelf();
        var files = assets.shelf();
        var all = new Shelf(
                path -> (path.startsWith(FILES) ? files : pages).pages().apply(path),
                page -> (page.key().startsWith(FILES) ? files : pages).forms().apply(page),
                pages.again());
        start.getServletContext().setAttribute(Shelf.class.getName(), all);
    }
}
