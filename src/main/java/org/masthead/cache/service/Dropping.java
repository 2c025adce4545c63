package org.masthead.cache.service;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.masthead.article.model.LiveChange;
import org.masthead.article.model.Placement;
import org.masthead.cache.model.KeptPage;
import org.masthead.cache.model.Part;
import org.masthead.cache.model.PartsChanged;
import org.masthead.imprint.model.ImprintEvent;
import org.masthead.imprint.model.PageEvent;
import org.masthead.taxonomy.model.SectionEvent;

/** Drops what is no longer true as soon as that is sure, and has it made anew. */
@ApplicationScoped
public class Dropping {

    /** So many of the dropped pages are made anew at once, those asked for most; the others when somebody asks. */
    private static final int REFILLED = 200;

    /** Behind those who forget what they had read before the change: what is made anew must not say it again. */
    private static final int LAST = Interceptor.Priority.APPLICATION + 1000;

    private static final Set<Part> EVERY_PAGE = Set.of(Part.SITE);

    @Inject
    private PageStore store;

    @Inject
    private PageWork work;

    /** A story came, changed or went: the pages that show it are dropped, and the lists that it is in now or was before. */
    public void drop(@Observes(during = AFTER_SUCCESS) LiveChange change) {
        var parts = new HashSet<Part>();
        parts.add(Part.story(change.storyId()));
        Stream.of(change.before(), change.after())
                .filter(known -> known != null)
                .flatMap(Placement::lists)
                .map(Part::new)
                .forEach(parts::add);
        drop(parts, change.after() == null ? null : change.after().address());
    }

    public void drop(@Observes(during = AFTER_SUCCESS) PartsChanged change) {
        drop(change.parts(), null);
    }

    public void drop(@Observes(during = AFTER_SUCCESS) @Priority(LAST) ImprintEvent change) {
        drop(EVERY_PAGE, null);
    }

    public void drop(@Observes(during = AFTER_SUCCESS) @Priority(LAST) PageEvent change) {
        drop(EVERY_PAGE, null);
    }

    public void drop(@Observes(during = AFTER_SUCCESS) @Priority(LAST) SectionEvent change) {
        drop(EVERY_PAGE, null);
    }

    /** @param address of a page that there may be now, or null */
    private void drop(Set<Part> parts, String address) {
        var keys = new ArrayList<String>();
        if (address != null) {
            keys.add(address);
        }
        store.drop(parts).stream().limit(REFILLED).map(KeptPage::key).forEach(keys::add);
        work.make(keys);
    }
}
