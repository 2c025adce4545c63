package org.masthead.article.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masthead.account.model.Desk;
import org.masthead.body.model.Document;
import org.masthead.media.model.Picture;
import org.masthead.media.model.PictureType;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.SectionPlan;

class CopyTest {

    @Test
    void aDuplicateMissesNoField() throws ReflectiveOperationException {
        var copy = full();
        var duplicate = copy.duplicate();
        for (var field : fields(Copy.class)) {
            assertNotEquals(field.get(new Copy()), field.get(copy), field + " is filled by this test");
            if (field.getType() != LeadMedia.class) {
                assertEquals(field.get(copy), field.get(duplicate), field.toString());
            }
        }
        for (var field : fields(LeadMedia.class)) {
            assertNotEquals(field.get(new LeadMedia()), field.get(copy.getLead()), field + " is filled by this test");
            assertEquals(field.get(copy.getLead()), field.get(duplicate.getLead()), field.toString());
        }
        assertEquals(copy.canonical(), duplicate.canonical());
    }

    @Test
    void aDuplicateSharesNothingThatCanBeChanged() {
        var copy = full();
        var duplicate = copy.duplicate();
        assertNotSame(copy.getLead(), duplicate.getLead());
        duplicate.setHeadline("Another");
        duplicate.getLead().setCaption("Another");
        duplicate.setTags(List.of("another"));
        assertEquals(full().canonical(), copy.canonical());
    }

    @Test
    void aDuplicateCarriesNoCommentsSinceTheirThreadsBelongToTheOther() {
        var copy = new Copy();
        copy.setBody("""
                {"type":"doc","content":[{"attrs":{"id":"a1"},"type":"paragraph","content":[\
                {"type":"text","text":"One "},\
                {"type":"text","marks":[{"type":"comment","attrs":{"id":"c1"}},{"type":"strong"}],"text":"two"},\
                {"type":"text","marks":[{"type":"comment","attrs":{"id":"c1"}}],"text":" three"}]}]}""");
        var duplicate = copy.duplicate();
        assertTrue(!duplicate.getBody().contains("comment"), duplicate.getBody());
        assertTrue(duplicate.getBody().contains("strong"), duplicate.getBody());
        assertEquals(copy.document().plainText(), duplicate.document().plainText());
    }

    /** Taken from a revision that was made before stories had captions and related stories. */
    @Test
    void whatWasAddedLaterLeavesTheHashesOfOldRevisionsAsTheyWere() {
        assertEquals(
                "{\"headline\":null,\"kicker\":null,\"standfirst\":null,\"slugline\":null,\"bylines\":[],\"dateline\":null,"
                        + "\"body\":\"{\\\"type\\\":\\\"doc\\\"}\",\"creditLine\":null,\"source\":null,"
                        + "\"edNote\":null,\"section\":null,\"tags\":[],\"genre\":\"NEWS\",\"urgency\":\"5\",\"language\":\"en\","
                        + "\"slug\":null,\"seoTitle\":null,\"seoDescription\":null,\"lead.picture\":null,\"lead.altText\":null,"
                        + "\"lead.caption\":null,\"lead.pictureCredit\":null,\"lead.videoUrl\":null,\"lead.duration\":null}",
                new Copy().canonical());
        assertTrue(full().canonical().contains("\"related\":[7,3]"));
        assertTrue(full().canonical().contains("\"lead.captions\":\"https://video.example.org/a.vtt\""));
    }

    @Test
    void aSectionThatGetsAnotherSlugBreaksNoHash() {
        var copy = full();
        var before = copy.canonical();
        var section = copy.getSection();
        section.edit(new SectionPlan("The globe", "globe", null, null, true), section.getDesk());
        assertEquals("globe", section.getSlug());
        assertEquals(before, copy.canonical());
    }

    private static List<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .peek(field -> field.setAccessible(true))
                .toList();
    }

    private static Copy full() {
        var copy = new Copy();
        copy.setHeadline("Headline");
        copy.setKicker("Kicker");
        copy.setStandfirst("Standfirst");
        copy.setSlugline("SLUG-LINE");
        copy.setBylines(List.of("Ana Prado"));
        copy.setDateline("PORT ALDER");
        copy.setBody(Document.ofParagraphs(List.of("A paragraph.")).json());
        copy.setCreditLine("(With input from agencies)");
        copy.setSource("CGTN");
        copy.setEdNote("Call back");
        copy.setSection(new Section("world", "World", 1, new Desk("world", "World")));
        copy.setTags(Stream.of("flood", "river").toList());
        copy.setGenre(Genre.FEATURE);
        copy.setUrgency(2);
        copy.setLanguage("ar");
        copy.setSlug("slug");
        copy.setSeoTitle("Title");
        copy.setSeoDescription("Description");
        copy.getLead().setPicture(new Picture("ab".repeat(32), PictureType.JPEG, 2, 3, 4, Instant.EPOCH));
        copy.getLead().setAltText("Alt");
        copy.getLead().setCaption("Caption");
        copy.getLead().setPictureCredit("Kofi Mensah");
        copy.getLead().setVideoUrl("https://video.example.org/a.mp4");
        copy.getLead().setDuration(36);
        copy.getLead().setCaptions("https://video.example.org/a.vtt");
        copy.setRelated(List.of(7L, 3L));
        return copy;
    }
}
