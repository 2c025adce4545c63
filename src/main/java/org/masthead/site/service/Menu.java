package org.masthead.site.service;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.masthead.site.model.SectionRow;
import org.masthead.taxonomy.model.SectionEvent;

/** The sections, which every page shows: they are read once after each change. */
@ApplicationScoped
public class Menu {

    @Inject
    private SiteService site;

    private volatile List<SectionRow> sections = List.of();

    /** All sections in their order, those under another after it. */
    public List<SectionRow> sections() {
        var known = sections;
        return known.isEmpty() ? read() : known;
    }

    /** Whoever forgets waits for whoever reads, so that nothing is kept that was read before a change. */
    private synchronized List<SectionRow> read() {
        if (sections.isEmpty()) {
            sections = List.copyOf(site.sections());
        }
        return sections;
    }

    /** Reads them anew when they are next asked for. */
    public synchronized void forget() {
        sections = List.of();
    }

    void changed(@Observes(during = AFTER_SUCCESS) SectionEvent change) {
        forget();
    }
}
