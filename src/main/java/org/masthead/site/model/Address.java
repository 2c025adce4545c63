package org.masthead.site.model;

import java.util.Set;
import java.util.regex.Pattern;
import org.masthead.platform.model.PublicPath;

/**
 * What a path asks of the public site.
 *
 * @param kind what it leads to
 * @param path the one path under which this is found
 * @param name slug of the section or tag in it, token of the preview, or null
 */
public record Address(Kind kind, String path, String name) {

    private static final String SLUG = "([a-z0-9]+(?:-[a-z0-9]+)*)";
    private static final String TOKEN = "([0-9a-z]+-[0-9a-z]+-[0-9a-f]{64})";

    /** Every kind of public address with its form and the view behind it; the first that fits counts. */
    public enum Kind {
        /** The server's welcome file, so it needs no leading. */
        FRONT("/", null),
        FEED("/rss\\.xml", "/rss.xml"),
        SITEMAP("/sitemap\\.xml", "/sitemap.xml"),
        ROBOTS("/robots\\.txt", "/robots.txt"),
        PREVIEW("/preview/" + TOKEN, "/preview"),
        /** The one public page that takes something from whoever reads it. */
        REVIEW("/review/" + TOKEN, "/review", "/review-answer"),
        PREVIEW_PICTURE("/preview/" + TOKEN + "/[0-9a-f]{64}(?:\\.[a-z]{3,4})?", "/preview-picture"),
        /** The paper's own colours; in the name, a hash of them. */
        COLOURS("/colours-([0-9a-f]{16})\\.css", "/colours.css"),
        /** What the paper says of itself, page by page; the first of them has the address of them all. */
        ABOUT("/about(?:/(?!about$)" + SLUG + ")?", "/about-page"),
        TAG("/tag/" + SLUG, "/tag", Set.of("page")),
        TAG_FEED("/tag/" + SLUG + "/rss\\.xml", "/rss.xml"),
        SECTION("/" + SLUG, "/section", Set.of("page")),
        SECTION_FEED("/" + SLUG + "/rss\\.xml", "/rss.xml"),
        STORY("/" + SLUG + "/\\d{4}/\\d{2}/\\d{2}/[a-z0-9]+(?:-[a-z0-9]+)*", "/story"),
        /** Not the public site's business. */
        ELSEWHERE(null, null),
        /** Nothing can be there. */
        NOWHERE(null, null);

        private final Pattern form;
        private final String view;
        private final String act;
        private final Set<String> parameters;

        Kind(String form, String view) {
            this(form, view, null, Set.of());
        }

        Kind(String form, String view, String act) {
            this(form, view, act, Set.of());
        }

        Kind(String form, String view, Set<String> parameters) {
            this(form, view, null, parameters);
        }

        Kind(String form, String view, String act, Set<String> parameters) {
            this.form = form == null ? null : Pattern.compile(form);
            this.view = view;
            this.act = act;
            this.parameters = parameters;
        }

        /** Path of the view or servlet that answers; null when there is none. */
        public String view() {
            return view;
        }

        /** Names of the parameters it looks at; all others change nothing. */
        public Set<String> parameters() {
            return parameters;
        }

        /** Path of the servlet that takes what is posted; null where nothing may be. */
        public String act() {
            return act;
        }
    }

    /**
     * Reads a path. Upper case, double slashes and a slash at the end are forgiven: {@link #path} then differs from
     * what was asked.
     *
     * @param asked raw path as the client sent it, percent signs included: a public address has none
     */
    public static Address of(String asked) {
        if (PublicPath.isRoom(asked)) {
            return new Address(Kind.ELSEWHERE, asked, null);
        }
        var path = asked.length() > PublicPath.LONGEST ? "" : PublicPath.canonical(asked);
        for (var kind : Kind.values()) {
            var matcher = kind.form == null ? null : kind.form.matcher(path);
            if (matcher != null && matcher.matches()) {
                return new Address(kind, path, matcher.groupCount() == 0 ? null : matcher.group(1));
            }
        }
        return new Address(Kind.NOWHERE, asked, null);
    }

    /** Path of the page with the same stories as a feed. */
    public String page() {
        var page = path.replaceFirst("/rss\\.xml$", "");
        return page.isEmpty() ? "/" : page;
    }
}
