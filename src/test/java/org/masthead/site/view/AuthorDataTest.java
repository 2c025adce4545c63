package org.masthead.site.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.account.model.ProfileLink;
import org.masthead.site.Stories;
import org.masthead.site.model.LiveAuthor;
import org.masthead.site.model.PublicAuthor;
import org.masthead.site.model.Rows;

class AuthorDataTest {

    private static final SiteData DATA = new SiteData(Stories.settings(), Stories.imprint());
    private static final Rows NONE = Rows.of(List.of(), 1);

    @Test
    void aNameAloneIsAPersonWithAPage() {
        var person = person(author(null));
        assertEquals("Person", person.getString("@type"));
        assertEquals("Ana Prado", person.getString("name"));
        assertEquals("https://news.example.org/author/ana-prado", person.getString("url"));
        assertEquals("The Courier", person.getJsonObject("worksFor").getString("name"));
        assertFalse(person.containsKey("description") || person.containsKey("image") || person.containsKey("sameAs"));
    }

    @Test
    void whatTheySayOfThemselvesIsInIt() {
        var profile =
                profile("Writes from the coast.", "ab".repeat(32), new ProfileLink("Own site", "https://ana.example"));
        var person = person(author(profile));
        assertEquals("Writes from the coast.", person.getString("description"));
        assertEquals("https://news.example.org/media/" + "ab".repeat(32), person.getString("image"));
        assertEquals("https://ana.example", person.getJsonArray("sameAs").getString(0));
    }

    @Test
    void nobodyCanEndTheScriptElement() {
        var profile = profile("</script><script>alert(1)</script>", null);
        var data = DATA.author(LiveAuthor.of("A <b> & B"), profile, NONE);
        assertEquals(3, data.split("</script>", -1).length);
        assertEquals("A <b> & B", person(data).getString("name"));
    }

    private static String author(PublicAuthor profile) {
        return DATA.author(LiveAuthor.of("Ana Prado"), profile, NONE);
    }

    private static JsonObject person(String element) {
        var text = element.replaceAll("^<script type=\"application/ld\\+json\">|</script>.*$", "");
        try (var reader = Json.createReader(new StringReader(text))) {
            var page = reader.readObject();
            assertEquals("ProfilePage", page.getString("@type"));
            return page.getJsonObject("mainEntity");
        }
    }

    private static PublicAuthor profile(String bio, String picture, ProfileLink... links) {
        try {
            var constructor = PublicAuthor.class.getDeclaredConstructor();
            constructor.setAccessible(true);
            var profile = constructor.newInstance();
            set(profile, "bio", bio);
            set(profile, "pictureSha256", picture);
            set(profile, "links", List.of(links));
            return profile;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void set(PublicAuthor profile, String field, Object value) throws ReflectiveOperationException {
        var declared = PublicAuthor.class.getDeclaredField(field);
        declared.setAccessible(true);
        declared.set(profile, value);
    }
}
