package org.masthead.revision.model;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.article.model.Copy;
import org.masthead.article.model.Genre;
import org.masthead.article.model.LeadMedia;
import org.masthead.body.model.Document;
import org.masthead.media.model.Picture;
import org.masthead.media.model.PictureType;
import org.masthead.taxonomy.model.Section;
import org.masthead.testing.Made;

class CopyDiffTest {

    /** A field added to a copy and forgotten here would be missing from every comparison, restore and merge. */
    @Test
    void everyFieldOfACopyIsCompared() {
        var compared = Stream.of(CopyField.values()).map(CopyField::key).collect(toCollection(TreeSet::new));
        compared.add("body");
        var fields = Stream.of(Copy.class, LeadMedia.class)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && field.getType() != LeadMedia.class)
                .filter(field -> !field.getName().startsWith("$"))
                .map(Field::getName)
                .collect(toCollection(TreeSet::new));
        assertEquals(fields, compared);
    }

    @ParameterizedTest
    @EnumSource(CopyField.class)
    void aChangeOfAnyFieldIsTold(CopyField field) {
        var before = full(1);
        var after = CopyField.duplicate(before);
        field.take(full(2), after);
        var diff = CopyDiff.between(before, after);
        assertEquals(
                List.of(field), diff.fields().stream().map(FieldChange::field).toList());
        assertFalse(diff.isNothing());
        assertFalse(diff.same().contains(field));
        assertTrue(CopyDiff.between(after, CopyField.duplicate(after)).isNothing());
    }

    @Test
    void aCopyIsDuplicatedWhole() {
        assertEquals(full(1).canonical(), CopyField.duplicate(full(1)).canonical());
    }

    @Test
    void theSizeOfAChangeCountsTheWordsOfFieldsAndText() {
        var before = new Copy();
        before.setHeadline("Ferry leaves on time");
        before.setBody(
                Document.ofParagraphs(List.of("The ferry left the harbour.")).json());
        var after = CopyField.duplicate(before);
        after.setHeadline("Ferry leaves very late");
        after.setBody(Document.ofParagraphs(List.of("The ferry left the harbour.", "Nobody was surprised."))
                .json());
        var diff = CopyDiff.between(before, after);
        assertEquals(5, diff.added());
        assertEquals(2, diff.removed());
        assertEquals(2, diff.count());
    }

    @Test
    void nothingInAFieldIsTheSameAsAnEmptyText() {
        var empty = new Copy();
        empty.setHeadline("");
        assertTrue(CopyDiff.between(new Copy(), empty).isNothing());
    }

    /** A copy in which everything is given and tells which one it is. */
    static Copy full(int number) {
        var copy = new Copy();
        copy.setHeadline("Headline " + number);
        copy.setKicker("Kicker " + number);
        copy.setStandfirst("Standfirst " + number);
        copy.setSlugline("slugline " + number);
        copy.setBylines(List.of("Ana", "Byline " + number));
        copy.setDateline("Dateline " + number);
        copy.setBody(Document.ofParagraphs(List.of("Body " + number)).json());
        copy.setCreditLine("Credit line " + number);
        copy.setSource("Source " + number);
        copy.setEdNote("Ed note " + number);
        copy.setSection(Made.withId(new Section("s" + number, "Section " + number, number, null), number));
        copy.setTags(List.of("tag", "tag " + number));
        copy.setGenre(Genre.values()[number]);
        copy.setUrgency(number);
        copy.setLanguage(number == 1 ? "en" : "fr");
        copy.setSlug("slug-" + number);
        copy.setSeoTitle("Seo title " + number);
        copy.setSeoDescription("Seo description " + number);
        copy.getLead()
                .setPicture(Made.withId(
                        new Picture(String.valueOf(number).repeat(64), PictureType.values()[0], 1, 1, 1, Instant.EPOCH),
                        number));
        copy.getLead().setAltText("Alt text " + number);
        copy.getLead().setCaption("Caption " + number);
        copy.getLead().setPictureCredit("Picture credit " + number);
        copy.getLead().setVideoUrl("https://video.example/" + number);
        copy.getLead().setDuration(number);
        copy.getLead().setCaptions("https://video.example/" + number + ".vtt");
        copy.setRelated(List.of(7L, (long) number));
        assertEquals(Set.of(), empty(copy));
        return copy;
    }

    private static Set<String> empty(Copy copy) {
        return Stream.of(CopyField.values())
                .filter(field -> field.text(copy).isEmpty())
                .map(CopyField::key)
                .collect(toCollection(TreeSet::new));
    }
}
