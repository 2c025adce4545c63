package org.masthead.preview.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A preview is made of what the page is made of, and tells machines nothing. */
class SamePageTest {

    private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"(/WEB-INF/includes/site/[^\"]+)\"");
    private static final Pattern TEMPLATE = Pattern.compile("template=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"preview.xhtml", "desk/articles/preview.xhtml"})
    void aPreviewHasTheTemplateAndTheIncludesOfThePage(String preview) throws IOException {
        assertEquals(first(TEMPLATE, page("story.xhtml")), first(TEMPLATE, page(preview)));
        assertEquals(content("story.xhtml"), content(preview));
        assertFalse(content(preview).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview.xhtml", "desk/articles/preview.xhtml", "review.xhtml"})
    void aPreviewIsMarkedAndTellsMachinesNothing(String preview) throws IOException {
        var page = page(preview);
        assertTrue(page.contains("/WEB-INF/includes/preview/head.xhtml"));
        assertTrue(page.contains("class=\"preview-bar\""));
        assertFalse(page.contains("story-head.xhtml"));
        assertFalse(page.contains(".data}"));
    }

    private static List<String> content(String name) throws IOException {
        var page = page(name);
        return all(INCLUDE, page.substring(page.indexOf("<ui:define name=\"content\">"))).stream()
                .filter(include -> !include.endsWith("/error.xhtml"))
                .toList();
    }

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("webapp", name));
    }

    private static String first(Pattern pattern, String text) {
        return all(pattern, text).get(0);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
