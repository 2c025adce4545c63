package org.masthead.cache.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.masthead.cache.model.Changes;
import org.masthead.cache.model.Compression;
import org.masthead.cache.model.Form;
import org.masthead.cache.model.KeptPage;
import org.masthead.cache.model.Part;
import org.masthead.cache.model.Shelf;
import org.masthead.platform.model.Settings;

/**
 * The kept pages, as many as fit into the memory they may use, those asked for rather than others. Half of it is for pages in
 * their small form, half for other forms of those that are asked for.
 */
@ApplicationScoped
public class PageStore {

    private static final int MEGABYTE = 1024 * 1024;

    private final Map<Part, Set<KeptPage>> shownBy = new ConcurrentHashMap<>();
    private final Changes changes = new Changes();

    private Cache<String, KeptPage> pages;
    private Cache<KeptPage, Form> forms;

    protected PageStore() {}

    @Inject
    public PageStore(Settings settings) {
        var half = (long) settings.cacheMegabytes() * MEGABYTE / 2;
        forms = Caffeine.newBuilder()
                .maximumWeight(half)
                .weigher((KeptPage page, Form form) -> form.weight())
                .executor(Runnable::run)
                .build();
        pages = Caffeine.newBuilder()
                .maximumWeight(half)
                .weigher((String key, KeptPage page) -> page.weight())
                .executor(Runnable::run)
                .removalListener((String key, KeptPage page, RemovalCause cause) -> forget(page))
                .build();
    }

    /**
     * What is kept, to look it up where requests arrive, without the proxy of a bean between.
     *
     * @param again is told of a page that is asked for and has not all its forms
     */
    public Shelf shelf(Consumer<KeptPage> again) {
        return new Shelf(pages::getIfPresent, forms::getIfPresent, again);
    }

    /** A page by path and query; null when it is not kept. */
    public KeptPage get(String key) {
        return pages.getIfPresent(key);
    }

    /** The other forms of a page; null when they are not kept. */
    public Form form(KeptPage page) {
        return forms.getIfPresent(page);
    }

    /** How many times something has changed until now; to be asked for before a page is made. */
    public long changes() {
        return changes.count();
    }

    /**
     * Keeps a page, unless something that it shows has changed while it was made.
     *
     * @param content of the page as it is
     * @param since the changes before it was made
     * @return whether it is kept
     */
    public boolean keep(KeptPage page, byte[] content, long since) {
        if (changes.touch(page.parts(), since)) {
            return false;
        }
        page.parts().forEach(part -> shownBy.compute(part, (same, shown) -> with(page, shown)));
        pages.put(page.key(), page);
        if (page.isCompressed()) {
            forms.put(page, new Form(KeptPage.direct(content), null));
        }
        var late = changes.touch(page.parts(), since);
        if (late) {
            pages.asMap().remove(page.key(), page);
        }
        return !late;
    }

    /** Makes the forms of a page that take longer to make. */
    public void complete(KeptPage page) {
        if (page.isCompressed() && pages.getIfPresent(page.key()) == page) {
            var content = page.content();
            Compression.brotli(content)
                    .ifPresent(brotli -> forms.put(page, new Form(KeptPage.direct(content), KeptPage.direct(brotli))));
        }
    }

    /**
     * Drops the pages that show something.
     *
     * @return them, those that were asked for most first
     */
    public List<KeptPage> drop(Set<Part> parts) {
        changes.add(parts);
        var dropped = new ArrayList<KeptPage>();
        for (var part : parts) {
            for (var page : Optional.ofNullable(shownBy.get(part)).orElse(Set.of())) {
                if (pages.asMap().remove(page.key(), page)) {
                    dropped.add(page);
                }
            }
        }
        dropped.sort((one, other) -> Long.compare(other.asked(), one.asked()));
        return dropped;
    }

    /** How many pages are kept. */
    public long size() {
        pages.cleanUp();
        return pages.estimatedSize();
    }

    private static Set<KeptPage> with(KeptPage page, Set<KeptPage> shown) {
        var more = shown == null ? ConcurrentHashMap.<KeptPage>newKeySet() : shown;
        more.add(page);
        return more;
    }

    private void forget(KeptPage page) {
        forms.invalidate(page);
        for (var part : page.parts()) {
            shownBy.computeIfPresent(part, (same, shown) -> {
                shown.remove(page);
                return shown.isEmpty() ? null : shown;
            });
        }
    }
}
