package org.masthead.notice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.account.model.PasswordHash;
import org.masthead.account.model.Person;
import org.masthead.article.model.Article;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.testing.Made;

class LetterWriterTest {

    private final Article story = Made.story(DraftStatus.RETURNED, PublicStatus.NONE);
    private final Person person = new Person("ann", "Ann", "ann@example.org", new PasswordHash("none"), Made.NOW);

    private final LetterWriter writer =
            new LetterWriter("The Paper", "https://news.example.org", Locale.ENGLISH, ZoneId.of("America/New_York"));

    @Test
    void aMailSaysWhoDidWhatToWhichStoryWithWhichWordsWhenAndWhere() {
        var letter = writer.single(person, returned("Ferry leaves on time", "Too long.\nTwice."));
        assertEquals("ann@example.org", letter.to());
        assertEquals("Ann", letter.name());
        assertEquals("The editor returned your story “Ferry leaves on time”", letter.subject());
        assertEquals("""
                The editor returned your story “Ferry leaves on time”

                    Too long.
                    Twice.

                24 Nov 2026, 07:00 EST
                https://news.example.org/desk/articles/show?id=1

                --\s
                The Paper mails this to you because you work there.
                https://news.example.org/account/notices
                """, letter.text());
        assertTrue(letter.html().contains("<blockquote dir=\"auto\">Too long.<br>Twice.</blockquote>"), letter.html());
        assertTrue(letter.html().contains("href=\"https://news.example.org/desk/articles/show?id=1\""));
    }

    @Test
    void aDigestIsOneMailAboutAll() {
        var letter = writer.digest(person, List.of(returned("First", "A"), returned("Second", "B")));
        assertEquals("The Paper: 2 notices", letter.subject());
        assertTrue(letter.text().indexOf("“First”") < letter.text().indexOf("“Second”"));
        assertEquals(1, letter.text().split("because you work there", -1).length - 1);
        assertEquals(
                "The Paper: 1 notice",
                writer.digest(person, List.of(returned("First", "A"))).subject());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry\r\nBcc: everybody@example.org",
                "Ferry\nBcc: x",
                "Ferry\rBcc: x",
                "Ferry\u2028Bcc: x",
                "Ferry\u0085Bcc: x"
            })
    void aSubjectIsOneLineWhateverAHeadlineHas(String headline) {
        var subject = writer.single(person, returned(headline, "A")).subject();
        assertFalse(subject.matches("(?s).*[\\p{Cc}\u2028].*"), subject);
        assertTrue(subject.contains("Ferry Bcc"), subject);
    }

    @Test
    void thePageOfAMailHasNothingOfOthersInItsMarkup() {
        var letter = writer.single(person, returned("<b>\"&", "<script>alert(1)</script>"));
        assertFalse(letter.html().contains("<b>"), letter.html());
        assertFalse(letter.html().contains("<script>"), letter.html());
        assertTrue(letter.html().contains("&lt;b&gt;&quot;&amp;"), letter.html());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindMakesASentenceWithAndWithoutSomebodyWhoDidIt(NoticeKind kind) {
        for (var by : new String[] {"The editor", null}) {
            var news = new News(kind, story, "", by, null, Made.NOW);
            var letter = writer.single(person, news);
            assertTrue(letter.subject().contains("Untitled story"), letter.subject());
            assertFalse(letter.text().contains("null"), letter.text());
        }
    }

    @Test
    void aLanguageThatWeDoNotWriteIsWrittenInEnglish() {
        var german = new LetterWriter("The Paper", "https://x", Locale.GERMAN, ZoneId.of("UTC"));
        assertEquals(
                "The editor returned your story “Ferry”",
                german.single(person, returned("Ferry", "A")).subject());
    }

    private News returned(String headline, String reason) {
        return new News(NoticeKind.RETURNED, story, headline, "The editor", reason, Made.NOW);
    }
}
