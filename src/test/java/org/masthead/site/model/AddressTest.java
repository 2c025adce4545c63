package org.masthead.site.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.site.model.Address.Kind;

class AddressTest {

    private static final String SIGNATURE = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @CsvSource({
        "/, FRONT,",
        "/rss.xml, FEED,",
        "/sitemap.xml, SITEMAP,",
        "/robots.txt, ROBOTS,",
        "/atom.xml, FEED,",
        "/feed.json, FEED,",
        "/world/atom.xml, SECTION_FEED, world",
        "/author/ana-prado/feed.json, AUTHOR_FEED, ana-prado",
        "/topic/ferries, TOPIC, ferries",
        "/topic/ferries/atom.xml, TOPIC_FEED, ferries",
        "/sitemap-12.xml, SITEMAP_STORIES, 12",
        "/sitemap-pages.xml, SITEMAP_PAGES,",
        "/news-sitemap.xml, SITEMAP_NEWS,",
        "/opml.xml, OPML,",
        "/.well-known/security.txt, SECURITY,",
        "/api, API_PAGE,",
        "/openapi, OPENAPI,",
        "/api/v1/articles, API_ARTICLES,",
        "/api/v1/articles/12, API_ARTICLE, 12",
        "/api/v1/articles/12/ninjs, API_NINJS, 12",
        "/api/v1/sections, API_SECTIONS,",
        "/about, ABOUT,",
        "/about/privacy, ABOUT, privacy",
        "/about/about-us, ABOUT, about-us",
        "/search, SEARCH,",
        "/search/suggest, SUGGEST,",
        "/opensearch.xml, OPENSEARCH,",
        "/share/12.png, SHARE, 12",
        "/share/site.png, SHARE, site",
        "/share, SECTION, share",
        "/colours-0123456789abcdef.css, COLOURS, 0123456789abcdef",
        "/world, SECTION, world",
        "/arts-and-books, SECTION, arts-and-books",
        "/world/rss.xml, SECTION_FEED, world",
        "/tag/port-alder, TAG, port-alder",
        "/tag/flood/rss.xml, TAG_FEED, flood",
        "/world/2026/11/23/assad-and-putin-2, STORY, world",
        "/preview/1-tpdevq-" + SIGNATURE + ", PREVIEW, 1-tpdevq-" + SIGNATURE,
        "/preview/1-tpdevq-" + SIGNATURE + "/" + SIGNATURE + ".jpg, PREVIEW_PICTURE, 1-tpdevq-" + SIGNATURE,
        "/preview/1-tpdevq-" + SIGNATURE + "/" + SIGNATURE + ", PREVIEW_PICTURE, 1-tpdevq-" + SIGNATURE,
        "/preview, SECTION, preview",
        "/preview/2026/11/23/a-look-ahead, STORY, preview",
        "/tag, SECTION, tag",
        "/author/ana-prado, AUTHOR, ana-prado",
        "/author, SECTION, author",
        "/corrections, CORRECTIONS,"
    })
    void everyPublicAddressHasItsKind(String path, Kind kind, String name) {
        assertEquals(new Address(kind, path, name), Address.of(path));
    }

    @ParameterizedTest
    @CsvSource({
        "/World, /world",
        "/world/, /world",
        "//world, /world",
        "/TAG/Flood/, /tag/flood",
        "/world/2026/11/23/Slug/, /world/2026/11/23/slug",
        "/RSS.xml, /rss.xml"
    })
    void otherSpellingsLeadToTheOnePath(String asked, String path) {
        assertEquals(path, Address.of(asked).path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/articles/list",
                "/desk",
                "/admin/",
                "/account/",
                "/login",
                "/logout",
                "/setup",
                "/healthz",
                "/media/abc.jpg",
                "/api/v1/me",
                "/api/v1/agency-stories",
                "/api/v1/articles/latest",
                "/api/v1/",
                "/jakarta.faces.resource/site.css.xhtml"
            })
    void whatIsNotPublicGoesOn(String path) {
        assertEquals(new Address(Kind.ELSEWHERE, path, null), Address.of(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/story.xhtml",
                "/world/2026/11/23",
                "/world/2026/1/2/slug",
                "/world/2026/11/23/a/b",
                "/world/politics",
                "/wörld",
                "/%77orld",
                "/-world",
                "/world--x",
                "/WEB-INF/web.xml",
                "/world;jsessionid=1",
                "/tag/a/b",
                "/about/about",
                "/about/a/b",
                "/colours.css",
                "/about-page.xhtml",
                "/preview/1",
                "/preview/1-tpdevq-0123",
                "/preview/1-tpdevq-" + SIGNATURE + "/picture.jpg",
                ""
            })
    void nothingElseCanBeThere(String path) {
        assertEquals(Kind.NOWHERE, Address.of(path).kind());
    }

    @Test
    void anEndlessAddressIsNotLookedAt() {
        assertEquals(Kind.NOWHERE, Address.of("/" + "a".repeat(5000)).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "/rss.xml, /",
        "/world/rss.xml, /world",
        "/tag/flood/atom.xml, /tag/flood",
        "/author/ana-prado/feed.json, /author/ana-prado"
    })
    void aFeedBelongsToAPage(String feed, String page) {
        assertEquals(page, Address.of(feed).page());
    }
}
