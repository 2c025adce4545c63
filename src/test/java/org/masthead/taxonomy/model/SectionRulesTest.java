package org.masthead.taxonomy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.account.model.Desk;
import org.masthead.platform.model.Refusal;
import org.masthead.testing.Made;

class SectionRulesTest {

    private static final Desk DESK = new Desk("world", "World");

    private final Section world = section(1, "world");
    private final Section europe = section(2, "europe");
    private final Section sport = section(3, "sport");
    private final List<Section> all = List.of(world, europe, sport);

    @Test
    void aNewSectionMayStandAloneOrUnderAnother() {
        assertEquals(List.of(), against("Culture", null, null, null));
        assertEquals(List.of(), against("Asia", null, 1L, null));
    }

    @Test
    void theSlugIsMadeOfTheNameUntilSomebodyWritesOne() {
        assertEquals("arts-books", new SectionPlan(" Arts & Books ", " ", 1L, null, false).slug());
        assertEquals("arts", new SectionPlan("Arts & Books", "arts", 1L, null, false).slug());
    }

    @Test
    void twoLevelsAreTheMost() {
        europe.standUnder(world);
        assertEquals(List.of("section.deep"), against("Iberia", null, 2L, null));
        assertEquals(List.of("section.parentOf"), against("World", "world", 3L, 1L));
        assertEquals(List.of(), against("Europe", "europe", 3L, 2L));
    }

    @Test
    void aSectionCannotStandUnderItselfOrUnderNone() {
        assertEquals(List.of("section.parent"), against("World", "world", 1L, 1L));
        assertEquals(List.of("section.parent"), against("Asia", null, 9L, null));
    }

    @Test
    void anAddressBelongsToOneSectionForGood() {
        assertEquals(List.of("section.taken"), against("World news", "world", null, null));
        world.edit(new SectionPlan("Planet", "planet", 1L, null, false), DESK);
        assertEquals(List.of("section.taken"), against("Planet", "planet", null, null));
        assertEquals(List.of("section.taken"), against("World", "world", null, null));
        assertEquals(List.of(), against("World", "world", null, 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"World", "wörld", "a--b", "-a", "a/b", "a b", "a.b"})
    void aSlugCanStandInAnAddress(String slug) {
        assertEquals(List.of("section.slug"), against("Name", slug, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "tag", "author", "search", "desk", "admin", "api", "login", "media"})
    void whatTheSiteNeedsForSomethingElseIsNoSection(String slug) {
        assertEquals(List.of("section.reserved"), against("Name", slug, null, null));
    }

    /** Whoever gives the site another kind of address takes its first word away from sections. */
    @Test
    void noKindOfAddressCanBeHiddenByASection() throws IOException {
        var kinds = Files.readString(Path.of("src/main/java/org/masthead/site/model/Address.java"));
        var first =
                Pattern.compile("[A-Z_]+\\(\"/([a-z]+(?:-[a-z]+)*)(?=[\"/(])").matcher(kinds);
        var words = new TreeSet<String>();
        while (first.find()) {
            words.add(first.group(1));
        }
        assertTrue(words.containsAll(List.of("about", "preview", "tag")), words.toString());
        words.forEach(word -> assertEquals(List.of("section.reserved"), against("Name", word, null, null), word));
    }

    @Test
    void aSectionHasANameAndADesk() {
        assertEquals(
                List.of("section.name", "section.desk"),
                keys(SectionRules.against(new SectionPlan(" ", "a", null, null, false), null, all)));
    }

    private List<String> against(String name, String slug, Long parent, Long id) {
        return keys(SectionRules.against(new SectionPlan(name, slug, 1L, parent, false), id, all));
    }

    private static List<String> keys(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::key).toList();
    }

    private static Section section(long id, String slug) {
        return Made.withId(new Section(slug, slug, (int) id, DESK), id);
    }
}
