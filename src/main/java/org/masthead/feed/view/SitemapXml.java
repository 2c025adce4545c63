package org.masthead.feed.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.masthead.feed.model.NewsRow;
import org.masthead.feed.model.Publisher;
import org.masthead.feed.model.SitemapFile;
import org.masthead.feed.model.SitemapRow;

/** Sitemaps as search engines read them. */
final class SitemapXml {

    private static final String PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Map<String, String> NAMESPACES = Map.of("", PROTOCOL);
    private static final Map<String, String> WITH_NEWS =
            Map.of("", PROTOCOL, "news", "http://www.google.com/schemas/sitemap-news/0.9");

    private final Publisher publisher;

    SitemapXml(Publisher publisher) {
        this.publisher = publisher;
    }

    /** The list of all files, that of pages first. */
    byte[] index(List<SitemapFile> files) {
        var xml = new Xml("sitemapindex", NAMESPACES);
        sitemap(xml, PagesSitemapServlet.ADDRESS);
        files.forEach(file -> sitemap(xml, file.address()));
        return xml.bytes();
    }

    byte[] pages(List<String> paths) {
        var xml = new Xml("urlset", NAMESPACES);
        paths.forEach(
                path -> xml.open("url").element("loc", publisher.url(path)).close());
        return xml.bytes();
    }

    byte[] stories(List<SitemapRow> rows) {
        var xml = new Xml("urlset", NAMESPACES);
        for (var row : rows) {
            xml.open("url")
                    .element("loc", publisher.url(row.address()))
                    .element("lastmod", time(row.publishedAt()))
                    .close();
        }
        return xml.bytes();
    }

    byte[] news(List<NewsRow> rows) {
        var xml = new Xml("urlset", WITH_NEWS);
        for (var row : rows) {
            xml.open("url").element("loc", publisher.url(row.address())).open("news:news");
            xml.open("news:publication")
                    .element("news:name", publisher.name())
                    .element("news:language", row.newsLanguage())
                    .close();
            xml.element("news:publication_date", time(row.firstPublishedAt()))
                    .element("news:title", row.headline())
                    .close()
                    .close();
        }
        return xml.bytes();
    }

    private void sitemap(Xml xml, String path) {
        xml.open("sitemap").element("loc", publisher.url(path)).close();
    }

    private static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
