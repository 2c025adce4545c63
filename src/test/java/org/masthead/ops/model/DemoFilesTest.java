package org.masthead.ops.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.masthead.account.model.Desk;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.body.model.Schema;
import org.masthead.taxonomy.model.Section;

class DemoFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/masthead/ops/demo");

    @Test
    void theListNamesEveryStoryOfTheFolder() throws IOException {
        assertEquals(namesIn("stories"), names(DemoFiles.stories().stream().map(DemoStory::name)));
    }

    @Test
    void everyPictureIsShownAndEveryOneThatIsNamedIsThere() throws IOException {
        var shown = DemoFiles.stories().stream()
                .map(DemoStory::picture)
                .filter(Objects::nonNull)
                .distinct();

        assertEquals(namesIn("pictures"), names(shown));
    }

    @Test
    void storiesStandInEveryStatusAndInSeveralLanguages() {
        var stories = DemoFiles.stories();

        assertEquals(
                EnumSet.allOf(DraftStatus.class),
                stories.stream().map(DemoStory::status).collect(Collectors.toSet()));
        assertEquals(
                EnumSet.allOf(PublicStatus.class),
                stories.stream().map(DemoStory::publicStatus).collect(Collectors.toSet()));
        assertTrue(stories.stream().anyMatch(DemoStory::isRewritten));
        assertTrue(stories.stream()
                        .map(story -> story.json().getString("language"))
                        .distinct()
                        .count()
                >= 5);
    }

    @Test
    void theStoryTouchedLongestAgoIsToldFirst() {
        var ages = DemoFiles.stories().stream().map(DemoStory::age).toList();

        assertEquals(ages.stream().sorted((one, other) -> other.compareTo(one)).toList(), ages);
    }

    @ParameterizedTest
    @MethodSource("org.masthead.ops.model.DemoFiles#stories")
    void everyStoryComesThroughTheSchemaWhole(DemoStory story) {
        var copy = story.copy(section(), null);

        assertEquals(List.of(), Schema.check(copy.getBody()).dropped());
        assertFalse(copy.getHeadline().isBlank());
    }

    @Test
    void readersFirstGotLessOfAStoryThatIsBeingRewritten() {
        var story = DemoFiles.stories().stream()
                .filter(DemoStory::isRewritten)
                .findFirst()
                .orElseThrow();

        var first = Schema.check(story.firstCopy(section(), null).getBody())
                .document()
                .blocks();
        var whole =
                Schema.check(story.copy(section(), null).getBody()).document().blocks();

        assertEquals(whole.size() - 1, first.size());
    }

    private static Section section() {
        return new Section("world", "World", 1, new Desk("world", "World"));
    }

    private static HashSet<String> namesIn(String folder) throws IOException {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            return names(files.map(Path::getFileName).map(Path::toString));
        }
    }

    private static HashSet<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(HashSet::new));
    }
}
