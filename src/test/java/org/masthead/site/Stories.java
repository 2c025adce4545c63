package org.masthead.site;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.masthead.account.model.Desk;
import org.masthead.body.model.Document;
import org.masthead.exchange.model.AgencyFile;
import org.masthead.exchange.model.AgencyStory;
import org.masthead.imprint.model.Paper;
import org.masthead.imprint.model.PaperDetails;
import org.masthead.imprint.service.Imprint;
import org.masthead.media.model.Picture;
import org.masthead.media.model.PictureType;
import org.masthead.platform.model.Settings;
import org.masthead.site.model.LiveStory;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.Tag;

/** Live stories without a database: what a row would fill is filled here. */
public final class Stories {

    public static final Instant PUBLISHED = Instant.parse("2026-11-23T08:00:00Z");

    private LiveStory story;

    private Stories() {
        try {
            var constructor = LiveStory.class.getDeclaredConstructor();
            constructor.setAccessible(true);
            story = constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Settings settings() {
        return Settings.from(
                Map.of("MASTHEAD_BASE_URL", "https://news.example.org", "MASTHEAD_SITE_NAME", "The Courier"));
    }

    /** The paper as the operator named it, and nobody has said more of it. */
    public static Paper paper() {
        return Paper.of(new PaperDetails(), settings(), List.of(), Set.of());
    }

    /** Where that paper is asked for. */
    public static Imprint imprint() {
        return new Imprint() {
            @Override
            public Paper paper() {
                return Stories.paper();
            }
        };
    }

    /** A story as it must at least be: a headline, a body, a section. */
    public static Stories bare() {
        return new Stories()
                .with("id", 1L)
                .with("address", "/world/2026/11/23/assad-and-putin")
                .with("headline", "Assad and Putin meet")
                .with(
                        "body",
                        Document.ofParagraphs(List.of("First paragraph.", "Second paragraph."))
                                .json())
                .with("section", new Section("world", "World", 1, new Desk("world", "World")))
                .with("language", "en")
                .with("urgency", 5)
                .with("publications", 1)
                .with("firstPublishedAt", PUBLISHED)
                .with("publishedAt", PUBLISHED);
    }

    /** A story with every fact that readers can get. */
    public static Stories full() {
        return bare().with("kicker", "Diplomacy")
                .with("standfirst", "A meeting by the sea.")
                .with("bylines", List.of("Ana Prado", "Tomas Lind"))
                .with("dateline", "SOCHI")
                .with("creditLine", "(With input from agencies)")
                .with("source", "CGTN")
                .with("tags", new LinkedHashSet<>(List.of(new Tag("Syria"), new Tag("Russia"))))
                .with("picture", new Picture("ab".repeat(32), PictureType.JPEG, 1200, 800, 5000, PUBLISHED))
                .with("altText", "Two men shake hands")
                .with("caption", "The meeting.")
                .with("pictureCredit", "Kofi Mensah")
                .with("videoUrl", "https://video.example.org/a.mp4?x=1&y=2")
                .with("duration", 36)
                .with("publishedAt", PUBLISHED.plusSeconds(3600));
    }

    /** Real stories of agencies: our own files, and the newsroom's samples beside the project where they are at hand. */
    public static List<LiveStory> ofAgencies() {
        return Stream.of(
                        Path.of("src/test/resources/agency"),
                        Path.of(System.getProperty("masthead.samples", "../shared/samples")))
                .filter(Files::isDirectory)
                .flatMap(folder -> Stream.of(folder.toFile().listFiles()))
                .sorted()
                .map(Stories::read)
                .filter(AgencyFile::isGood)
                .map(AgencyFile::story)
                .map(Stories::ofAgency)
                .toList();
    }

    private static AgencyFile read(File file) {
        try {
            return AgencyFile.read(file.getName(), Files.readAllBytes(file.toPath()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LiveStory ofAgency(AgencyStory told) {
        return bare().with("id", (long) told.headline().hashCode() & 0xffff)
                .with("headline", told.headline())
                .with("source", told.source())
                .with("language", told.language("en"))
                .with("creditLine", told.creditLine())
                .with("duration", told.duration())
                .with("body", Document.ofParagraphs(told.paragraphs()).json())
                .with("tags", told.tags().stream().map(Tag::new).collect(Collectors.toCollection(LinkedHashSet::new)))
                .story();
    }

    public Stories with(String field, Object value) {
        try {
            var declared = LiveStory.class.getDeclaredField(field);
            declared.setAccessible(true);
            declared.set(story, value);
            return this;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public LiveStory story() {
        return story;
    }
}
