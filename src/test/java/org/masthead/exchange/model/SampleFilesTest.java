package org.masthead.exchange.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks real files: our own, and the newsroom's samples beside the project where they are at hand. */
class SampleFilesTest {

    private static final Path OURS = Path.of("src/test/resources/agency");
    private static final Path SAMPLES = Path.of(System.getProperty("masthead.samples", "../shared/samples"));

    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
            harbour-bridge.txt | Harbour bridge reopens to lorries after stay cables are replaced | Skerry Wire | 3 | 207 | en | 5 | (With input from agencies)
            arabic.txt | عودة الصيادين إلى مرفأ رأس المرجان بعد تنظيف القاع | وكالة الساحل | 3 | 78 | ar | 4 | (بمساهمة من وكالات الأنباء)
            """)
    void ourOwnFilesAreReadInFull(
            String file,
            String headline,
            String source,
            int tags,
            Integer duration,
            String language,
            int paragraphs,
            String creditLine)
            throws IOException {
        check(OURS.resolve(file), headline, source, tags, duration, language, paragraphs, creditLine);
    }

    @Test
    void bothFaultsOfAFileAreFound() throws IOException {
        assertEquals(
                List.of(
                        "two-faults.txt, line 3: expected a JSON list of tags such as [\"politics\"], found “[\"transport\", \"islands\"”.",
                        "two-faults.txt, line 4: expected a duration such as 02:14 or 1:02:05, or an empty line, found “2 min 40”."),
                sentences(read(OURS.resolve("two-faults.txt"))));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', quoteCharacter = '~', textBlock = """
            000_f6edb28e7c0b2016.txt | Assad and Putin discuss Syria's 'political process' in Sochi | CGTN | 1 | 36 | en | 17 | (With input from agencies)
            arabic.txt | أول ركاب ترام الميناء بعد انتظار تسع سنوات | جريدة الميناء | 1 | 3725 | ar | 2 | none
            chinese.txt | 港口电车九年后迎来首批乘客 | 港口日报 | 1 | 65 | zh | 2 | （综合消息）
            crlf-spanish.txt | Crecida récord del río: «nunca vimos algo así» | Diario del Puerto | 2 | 48 | en | 2 | (Con información de agencias)
            harbour-tram.txt | Harbour tram carries first passengers after nine-year wait | Harbour Gazette | 2 | 134 | en | 5 | none
            no-video.txt | Council adopts budget by one vote | Harbour Gazette | 1 | none | en | 2 | (With input from agencies)
            """)
    void theSamplesAreReadInFull(
            String file,
            String headline,
            String source,
            int tags,
            Integer duration,
            String language,
            int paragraphs,
            String creditLine)
            throws IOException {
        check(sample(file), headline, source, tags, duration, language, paragraphs, creditLine);
    }

    @Test
    void theSampleWithABrokenTagLineIsNamedWithItsLine() throws IOException {
        assertEquals(
                List.of(
                        "broken-tags.txt, line 3: expected a JSON list of tags such as [\"politics\"], found “transport, city”."),
                sentences(read(sample("broken-tags.txt"))));
    }

    private static void check(
            Path path,
            String headline,
            String source,
            int tags,
            Integer duration,
            String language,
            int paragraphs,
            String creditLine)
            throws IOException {
        var file = read(path);
        assertTrue(file.isGood(), () -> sentences(file).toString());
        var story = file.story();
        assertEquals(headline, story.headline());
        assertEquals(source, story.source());
        assertEquals(tags, story.tags().size());
        assertEquals(duration, story.duration());
        assertEquals(language, story.language("en"));
        assertEquals(paragraphs, story.paragraphs().size());
        assertEquals(paragraphs, story.body().blocks().size());
        if (creditLine == null) {
            assertNull(story.creditLine());
        } else {
            assertEquals(creditLine, story.creditLine());
        }
    }

    private static Path sample(String file) {
        var path = SAMPLES.resolve(file);
        assumeTrue(
                Files.exists(path), () -> path.toAbsolutePath() + " is not there; -Dmasthead.samples names the folder");
        return path;
    }

    private static AgencyFile read(Path path) throws IOException {
        return AgencyFile.read(path.getFileName().toString(), Files.readAllBytes(path));
    }

    private static List<String> sentences(AgencyFile file) {
        return file.faults().stream().map(Fault::sentence).toList();
    }
}
