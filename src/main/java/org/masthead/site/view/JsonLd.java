package org.masthead.site.view;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;

/** Facts in the words of schema.org, as JSON that can stand between script tags. */
final class JsonLd {

    static final JsonProvider JSON = JsonProvider.provider();

    private JsonLd() {}

    /** A page on the way to another. */
    record Step(String name, String url) {}

    static JsonObjectBuilder thing(String type) {
        return JSON.createObjectBuilder().add("@type", type);
    }

    /** One that stands for itself. */
    static JsonObjectBuilder whole(String type) {
        return JSON.createObjectBuilder().add("@context", "https://schema.org").add("@type", type);
    }

    static JsonObjectBuilder picture(String url, int width, int height) {
        return thing("ImageObject").add("url", url).add("width", width).add("height", height);
    }

    /** The way to a page. */
    static JsonObjectBuilder breadcrumb(List<Step> way) {
        var steps = JSON.createArrayBuilder();
        for (var at = 0; at < way.size(); at++) {
            steps.add(thing("ListItem")
                    .add("position", at + 1)
                    .add("name", way.get(at).name())
                    .add("item", way.get(at).url()));
        }
        return whole("BreadcrumbList").add("itemListElement", steps);
    }

    static void addIfKnown(JsonObjectBuilder data, String name, String value) {
        if (value != null) {
            data.add(name, value);
        }
    }

    /**
     * To be printed as it is. The script element is in it, because those that stand in a page are taken for scripts and moved
     * to its end, where the first one is lost.
     */
    static String element(JsonObjectBuilder data) {
        return "<script type=\"application/ld+json\">" + text(data) + "</script>";
    }

    /** Without the signs that could end a script element or begin a comment in one. */
    static String text(JsonObjectBuilder data) {
        return data.build()
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
