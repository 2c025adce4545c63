package org.masthead.imprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Settings;

class PaperRulesTest {

    @Test
    void nothingSpeaksAgainstAPaperThatSaysNothing() {
        assertEquals(List.of(), PaperRules.against(new PaperDetails().copy()));
    }

    @Test
    void aColourThatCannotBeReadIsRefusedWithTheRatio() {
        assertEquals(
                List.of("The colour #777777 stands out from a light page by 4.44 : 1 only; readers need 4.5 : 1."
                        + " Choose a darker one."),
                sentences(details -> details.setAccent("#777777")));
        assertEquals(
                List.of("The colour #14568c stands out from a dark page by 2.38 : 1 only; readers need 4.5 : 1."
                        + " Choose a lighter one."),
                sentences(details -> details.setDarkAccent("#14568c")));
    }

    @Test
    void theColoursOfTheDesignCanBeRead() {
        assertEquals(List.of(), sentences(details -> {
            details.setAccent(PaperRules.LIGHT_ACCENT);
            details.setDarkAccent(PaperRules.DARK_ACCENT);
        }));
    }

    /** Contrast is reckoned against the colours of the pages, which the stylesheet has. */
    @Test
    void theStylesheetHasTheColoursThatAreReckonedWith() throws IOException {
        var css = Files.readString(Path.of("src/main/site/base.css"));
        assertTrue(css.contains("--paper: " + PaperRules.LIGHT.hex()));
        assertTrue(css.contains("--paper: " + PaperRules.DARK.hex()));
        assertTrue(css.contains("--accent: " + PaperRules.LIGHT_ACCENT));
        assertTrue(css.contains("--accent: " + PaperRules.DARK_ACCENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#12345", "#1234567", "#12345g", "}body{display:none"})
    void whatIsNoColourIsNone(String text) {
        assertEquals(List.of("paper.colour"), keys(details -> details.setAccent(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/tag/ferry", "/", "https://example.org/a?b=c", "http://example.org", "mailto:desk@example.org"})
    void aLinkLeadsIntoTheSiteOrTheWebOrToAMailbox(String address) {
        assertEquals(List.of(), keys(details -> details.getMenu().add(new PaperLink("More", address))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//example.org",
                "tag/ferry",
                "https://",
                "https://me:secret@example.org",
                "ftp://example.org",
                "mailto:",
                "mailto:a@b?bcc=c@d",
                "/a b"
            })
    void aLinkLeadsNowhereElse(String address) {
        assertEquals(
                List.of("paper.link.footer"),
                keys(details -> details.getFooter().add(new PaperLink("More", address))));
    }

    @Test
    void aLinkHasWordsAndAnEmptyOneIsNone() {
        assertEquals(
                List.of("paper.link.menu"), keys(details -> details.getMenu().add(new PaperLink(" ", "/tag/ferry"))));
        assertEquals(List.of(), keys(details -> details.getMenu().add(new PaperLink(" ", ""))));
    }

    @Test
    void aMenuHasAnEnd() {
        assertEquals(List.of("paper.links.menu"), keys(details -> {
            for (var number = 0; number <= PaperRules.MOST_LINKS; number++) {
                details.getMenu().add(new PaperLink("Link " + number, "/tag/ferry"));
            }
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://app.example.org", "http://localhost:3000", "*"})
    void anOriginIsASchemeAndAHost(String origin) {
        assertEquals(List.of(), keys(details -> details.setOrigins("\n " + origin + " \n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://app.example.org/", "app.example.org", "https://*.example.org", "null", "https://a.org?b"
            })
    void nothingElseIsAnOrigin(String origin) {
        assertEquals(List.of("paper.origin"), keys(details -> details.setOrigins(origin)));
    }

    @Test
    void otherFieldsAreReadToo() {
        assertEquals(List.of("paper.language"), keys(details -> details.setLanguage("english please")));
        assertEquals(List.of("paper.language"), keys(details -> details.setLanguage("")));
        assertEquals(List.of("paper.contact"), keys(details -> details.setContact("desk@example.org")));
        assertEquals(List.of("paper.contact"), keys(details -> details.setSecurityContact("javascript:x")));
        assertEquals(List.of("paper.hub"), keys(details -> details.setHub("hub.example.org")));
        assertEquals(List.of("paper.name"), keys(details -> details.setName("x".repeat(101))));
    }

    @Test
    void thePaperHasTheOperatorsNameUntilItHasItsOwn() {
        var details = new PaperDetails();
        assertEquals("Masthead", paper(details).name());
        assertEquals("Masthead", paper(details).publisher().name());
        details.setName("The Alder");
        assertEquals("The Alder", paper(details).name());
        assertEquals("The Alder", paper(details).publisher().name());
        details.setPublisher("Alder Press Ltd");
        assertEquals("Alder Press Ltd", paper(details).publisher().name());
    }

    @Test
    void coloursAreRulesOfTheStylesheetAndThoseOfTheDesignNeedNone() {
        var details = new PaperDetails();
        assertEquals("", paper(details).colours());
        details.setAccent("#7a1f1f");
        assertEquals(
                ":root{--accent:#7a1f1f}@media (prefers-color-scheme:dark){:root{--accent:#8fc1f0}}",
                paper(details).colours());
        details.setAccent(null);
        details.setDarkAccent("#ffb0a0");
        assertEquals(
                "@media (prefers-color-scheme:dark){:root{--accent:#ffb0a0}}",
                paper(details).colours());
    }

    @Test
    void aChangeIsNamedByItsFields() {
        var before = new PaperDetails();
        var after = before.copy();
        assertTrue(PaperChange.between(before, after).isEmpty());
        after.setName("The Alder");
        after.getMenu().add(new PaperLink("Ferry", "/tag/ferry"));
        assertEquals("name, menu", PaperChange.between(before, after));
        assertFalse(PaperChange.between(after, before).isEmpty());
    }

    private static Paper paper(PaperDetails details) {
        return Paper.of(details, Settings.from(Map.of()), List.of(), Set.of());
    }

    private static List<String> keys(Consumer<PaperDetails> change) {
        return against(change).stream().map(Refusal::key).toList();
    }

    private static List<String> sentences(Consumer<PaperDetails> change) {
        return against(change).stream().map(Refusal::sentence).toList();
    }

    private static List<Refusal> against(Consumer<PaperDetails> change) {
        var details = new PaperDetails();
        change.accept(details);
        return PaperRules.against(details.copy());
    }
}
