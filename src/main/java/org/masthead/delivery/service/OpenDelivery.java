package org.masthead.delivery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.masthead.site.model.Address;
import org.masthead.site.model.Address.Kind;
import org.masthead.token.model.OpenReading;

/** What is published may be read without a token, unless the paper says otherwise. */
@ApplicationScoped
public class OpenDelivery implements OpenReading {

    private static final Set<Kind> DELIVERED =
            EnumSet.of(Kind.API_ARTICLES, Kind.API_ARTICLE, Kind.API_NINJS, Kind.API_SECTIONS);

    @Inject
    private CurrentTerms terms;

    /** Whether a path leads to what is published, as programs get it. */
    public static boolean isDelivered(String path) {
        return DELIVERED.contains(Address.of(path).kind());
    }

    /** Also a method that is not served: to be told so, nobody needs a token. */
    @Override
    public boolean isOpen(String method, String path) {
        return terms.get().open() && isDelivered(path);
    }
}
