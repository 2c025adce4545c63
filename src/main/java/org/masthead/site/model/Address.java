package org.masthead.site.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.masthead.platform.model.PublicPath;
import org.masthead.search.model.SearchWish;

/**
 * What a path asks of the public site.
 *
 * @param kind what it leads to
 * @param path the one path under which this is found
 * @param name slug of the section, tag or author in it, number of the file or story, token of the preview, or null
 */
public record Address(Kind kind, String path, String name) {

    private static final String FEED_FILE = "(?:rss\\.xml|atom\\.xml|feed\\.json)";
    private static final String SLUG = "([a-z0-9]+(?:-[a-z0-9]+)*)";
    private static final String TOKEN = "([0-9a-z]+-[0-9a-z]+-[0-9a-f]{64})";

    /** Every kind of public address with its form and the view behind it; the first that fits counts. */
    public enum Kind {
        /** The server's welcome file, so it needs no leading. */
        FRONT("/", null),
        FEED("/" + FEED_FILE, "/feed"),
        SITEMAP("/sitemap\\.xml", "/sitemap.xml"),
        SITEMAP_STORIES("/sitemap-([1-9]\\d{0,6})\\.xml", "/sitemap-stories"),
        SITEMAP_PAGES("/sitemap-pages\\.xml", "/sitemap-pages.xml"),
        SITEMAP_NEWS("/news-sitemap\\.xml", "/news-sitemap.xml"),
        ROBOTS("/robots\\.txt", "/robots.txt"),
        SECURITY("/\\.well-known/security\\.txt", "/security.txt"),
        OPML("/opml\\.xml", "/opml.xml"),
        API_PAGE("/api", "/api-page"),
        OPENAPI("/openapi", "/openapi.json"),
        API_ARTICLES(
                "/api/v1/articles",
                "/api-articles",
                Set.of(
                        "q",
                        "section",
                        "tag",
                        "author",
                        "language",
                        "genre",
                        "from",
                        "until",
                        "updatedSince",
                        "limit",
                        "cursor",
                        "format")),
        API_ARTICLE("/api/v1/articles/([1-9]\\d{0,17})", "/api-article"),
        API_NINJS("/api/v1/articles/([1-9]\\d{0,17})/ninjs", "/api-article"),
        API_SECTIONS("/api/v1/sections", "/api-sections"),
        /** Not the public site's business: rooms of their own, but for what is named above. */
        ELSEWHERE(null, null),
        SHARE("/share/(site|logo|[1-9]\\d{0,17})\\.png", "/share.png"),
        /** Its view has the same name, so it needs no leading either. */
        SEARCH("/search", null, Set.copyOf(SearchWish.PARAMETERS)),
        SUGGEST("/search/suggest", "/search/suggest", Set.of("q")),
        OPENSEARCH("/opensearch\\.xml", "/opensearch.xml"),
        PREVIEW("/preview/" + TOKEN, "/preview"),
        /** The one public page that takes something from whoever reads it. */
        REVIEW("/review/" + TOKEN, "/review", "/review-answer"),
        PREVIEW_PICTURE("/preview/" + TOKEN + "/[0-9a-f]{64}(?:\\.[a-z]{3,4})?", "/preview-picture"),
        /** The paper's own colours; in the name, a hash of them. */
        COLOURS("/colours-([0-9a-f]{16})\\.css", "/colours.css"),
        /** What the paper says of itself, page by page; the first of them has the address of them all. */
        ABOUT("/about(?:/(?!about$)" + SLUG + ")?", "/about-page"),
        TAG("/tag/" + SLUG, "/tag", Set.of("page")),
        TAG_FEED("/tag/" + SLUG + "/" + FEED_FILE, "/feed"),
        AUTHOR_FEED("/author/" + SLUG + "/" + FEED_FILE, "/feed"),
        AUTHOR("/author/" + SLUG, "/author", Set.of("page")),
        /** Its view has the same name, so it needs no leading either. */
        CORRECTIONS("/corrections", null),
        TOPIC_FEED("/topic/" + SLUG + "/" + FEED_FILE, "/feed"),
        TOPIC("/topic/" + SLUG, "/topic", Set.of("page")),
        SECTION("/" + SLUG, "/section", Set.of("page")),
        SECTION_FEED("/" + SLUG + "/" + FEED_FILE, "/feed"),
        STORY("/" + SLUG + "/\\d{4}/\\d{2}/\\d{2}/[a-z0-9]+(?:-[a-z0-9]+)*", "/story"),
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

        /** Whether it shows different things to different people: such an answer is never kept. */
        public boolean isPersonal() {
            return this == PREVIEW || this == REVIEW || this == PREVIEW_PICTURE || this == SEARCH || this == SUGGEST;
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
        var path = asked.length() > PublicPath.LONGEST ? "" : PublicPath.canonical(asked);
        for (var kind : Kind.values()) {
            if (kind == Kind.ELSEWHERE && PublicPath.isRoom(asked)) {
                return new Address(Kind.ELSEWHERE, asked, null);
            }
            var matcher = kind.form == null ? null : kind.form.matcher(path);
            if (matcher != null && matcher.matches()) {
                return new Address(kind, path, matcher.groupCount() == 0 ? null : matcher.group(1));
            }
        }
        return new Address(Kind.NOWHERE, asked, null);
    }

    /**
     * What the answer depends on: the path and the parameters that are looked at, in one order.
     *
     * @param asked all parameters of the request
     */
    public String key(Map<String, String[]> asked) {
        var query = kind.parameters().stream()
                .sorted()
                .filter(asked::containsKey)
                .map(name -> name + "=" + URLEncoder.encode(asked.get(name)[0], UTF_8))
                .collect(joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Path of the page with the same stories as a feed. */
    public String page() {
        var page = path.replaceFirst("/" + FEED_FILE + "$", "");
        return page.isEmpty() ? "/" : page;
    }
}
