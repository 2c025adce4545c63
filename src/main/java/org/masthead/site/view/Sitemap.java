package org.masthead.site.view;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.masthead.site.model.SitemapRow;

/** A sitemap as it grows. Paths of this site hold nothing that XML would have to escape. */
final class Sitemap {

    private final UnaryOperator<String> url;
    private final StringBuilder xml = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """);

    /** @param url makes the whole address of a path */
    Sitemap(UnaryOperator<String> url) {
        this.url = url;
    }

    void page(String path) {
        xml.append("<url><loc>").append(url.apply(path)).append("</loc></url>\n");
    }

    void story(SitemapRow row) {
        xml.append("<url><loc>").append(url.apply(row.address())).append("</loc><lastmod>");
        xml.append(row.publishedAt().truncatedTo(ChronoUnit.SECONDS)).append("</lastmod></url>\n");
    }

    byte[] bytes() {
        return (xml + "</urlset>\n").getBytes(StandardCharsets.UTF_8);
    }
}
