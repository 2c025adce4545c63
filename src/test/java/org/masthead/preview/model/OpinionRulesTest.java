package org.masthead.preview.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.account.model.Authority;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.article.model.RevisionKind;
import org.masthead.body.model.Document;
import org.masthead.platform.model.Refusal;
import org.masthead.testing.Cast;
import org.masthead.testing.Made;

class OpinionRulesTest {

    private static final Instant NOW = Made.NOW;
    private static final String TOO_LONG = "a".repeat(2001);

    private final PreviewLink link = link();

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u202e"})
    void anOpinionIsAskedOfSomebody(String forWhom) {
        var article = link.getArticle();
        var author = Made.authority(Cast.AUTHOR);
        var asked = Sharing.forOpinion(Validity.DAY, forWhom);
        assertEquals(List.of("preview.forWhom"), keys(PreviewRules.againstSharing(article, author, asked, NOW)));
        var read = Sharing.toRead(Validity.DAY, forWhom);
        assertEquals(List.of(), keys(PreviewRules.againstSharing(article, author, read, NOW)));
    }

    @Test
    void nothingIsSaidWhenTheLinkHasExpiredOrWasRevoked() {
        assertEquals(List.of(), keys(PreviewRules.againstOpinion(link, Authority.NOBODY, 0, NOW)));
        assertEquals(
                List.of("preview.ended"),
                keys(PreviewRules.againstOpinion(link, Authority.NOBODY, 0, link.getExpiresAt())));
        link.revoke(Made.person(Cast.EDITOR), NOW);
        assertEquals(List.of("preview.ended"), keys(PreviewRules.againstOpinion(link, Authority.NOBODY, 0, NOW)));
    }

    @Test
    void aLinkTakesNoMoreThanItHolds() {
        assertEquals(List.of(), keys(PreviewRules.againstOpinion(link, Authority.NOBODY, 199, NOW)));
        assertEquals(List.of("preview.full"), keys(PreviewRules.againstOpinion(link, Authority.NOBODY, 200, NOW)));
    }

    @Test
    void nobodyOfTheNewsroomSpeaksForSomebodyOutside() {
        var editor = Made.authority(Cast.EDITOR);
        assertEquals(List.of("preview.staff"), keys(PreviewRules.againstOpinion(link, editor, 0, NOW)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Jane, APPROVES, '', ''",
                "Jane, APPROVES, Fine, ''",
                "Jane, OBJECTS, Because, ''",
                "Jane, OBJECTS, '', preview.why",
                "Jane, OBJECTS, ' \u202e ', preview.why",
                "Jane, -, Because, preview.verdict",
                "-, APPROVES, -, preview.name",
                "'\u0000 \n', APPROVES, '', preview.name"
            })
    void anAnswerHasANameAndAVerdictAndAnObjectionAReason(
            String name, Verdict verdict, String sentence, String refusal) {
        var given = new GivenAnswer(name, verdict, sentence);
        assertEquals(refusal, String.join(" ", keys(PreviewRules.againstAnswer(given))));
    }

    @Test
    void whatIsTooLongIsNotCutButRefused() {
        var long1 = new GivenAnswer("a".repeat(201), Verdict.APPROVES, TOO_LONG);
        assertEquals(List.of("preview.long", "preview.long"), keys(PreviewRules.againstAnswer(long1)));
        var long2 = new GivenRemark("Jane", id(0), "a".repeat(1001), TOO_LONG);
        assertEquals(
                List.of("preview.long", "preview.long", "preview.quote"),
                keys(PreviewRules.againstRemark(long2, story())));
    }

    @Test
    void aRemarkIsAboutWordsOfTheStory() {
        var block = id(0);
        assertEquals("", against(block, "ferry left"));
        assertEquals("", against(block, ""));
        assertEquals("", against("headline", "Ferry leaves"));
        assertEquals("preview.quote", against(block, "ferry sank"));
        assertEquals("preview.quote", against(id(1), "ferry left"));
        assertEquals("preview.place", against("standfirst", ""));
        assertEquals("preview.place", against("b0000000", "ferry left"));
        assertEquals("preview.place", against("edNote", ""));
        var empty = new GivenRemark("Jane", block, "", " \t ");
        assertEquals(List.of("preview.remark"), keys(PreviewRules.againstRemark(empty, story())));
    }

    @Test
    void aQuoteIsWhatStandsInTheStoryWhateverSpacesTheBrowserSends() {
        var passage = Passage.around("headline", "One two\n three, four");
        assertEquals("two three,", passage.find("twothree,").orElseThrow());
        assertEquals(
                "One two", passage.find("One \u00a0 two".replace('\u00a0', ' ')).orElseThrow());
        assertEquals("One two three, four", passage.find("").orElseThrow());
        assertTrue(passage.find("two four").isEmpty());
    }

    @Test
    void ofALongPassageTheBeginningIsQuoted() {
        var passage = Passage.around("headline", "word ".repeat(400));
        assertTrue(passage.whole().length() <= PreviewRules.LONGEST_QUOTE);
        assertEquals(passage.whole(), passage.find(passage.whole()).orElseThrow());
        assertEquals("word word word word word word word word…", passage.beginning());
    }

    @Test
    void whatIsTypedBecomesPlainText() {
        var given = new GivenAnswer(" Dr.\u202e \n Adler\u0000 ", Verdict.OBJECTS, "One\r\ntwo\u2066\u0007\t<b>");
        assertEquals("Dr. Adler", given.name());
        assertEquals("One\ntwo <b>", given.sentence());
    }

    @Test
    void anAnswerKnowsItsTextByTheHash() {
        var answer = new OutsideAnswer(link, new GivenAnswer("Jane", Verdict.APPROVES, ""), NOW);
        assertEquals(link.getRevision().getHash(), answer.getRevisionHash());
        assertTrue(answer.says(new GivenAnswer("Jane", Verdict.APPROVES, "")));
        assertFalse(answer.says(new GivenAnswer("Jane", Verdict.OBJECTS, "")));
    }

    @ParameterizedTest
    @EnumSource
    void everyVerdictHasItsWords(Verdict verdict) {
        var site = ResourceBundle.getBundle("org.masthead.site");
        var desk = ResourceBundle.getBundle("org.masthead.messages");
        assertTrue(site.containsKey("review.say." + verdict) && site.containsKey("review.said." + verdict));
        assertTrue(desk.containsKey("opinion." + verdict));
    }

    @ParameterizedTest
    @EnumSource
    void everyPurposeHasItsWordsAndItsPage(LinkPurpose purpose) {
        assertTrue(ResourceBundle.getBundle("org.masthead.messages").containsKey("share.purpose." + purpose));
        assertEquals(
                LinkPurpose.values().length,
                Stream.of(LinkPurpose.values())
                        .map(one -> one.path("token"))
                        .distinct()
                        .count());
    }

    private String against(String place, String quote) {
        var given = new GivenRemark("Jane", place, quote, "No.");
        return String.join(" ", keys(PreviewRules.againstRemark(given, story())));
    }

    private PreviewedStory story() {
        return PreviewedStory.of(link.getRevision(), link.getArticle(), name -> name);
    }

    private String id(int block) {
        return story().blocks().get(block).id();
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }

    private static PreviewLink link() {
        var story = Made.story(DraftStatus.DRAFT, PublicStatus.NONE);
        story.getCopy()
                .setBody(Document.ofParagraphs(List.of("The ferry left on time.", "Nobody was surprised."))
                        .json());
        var revision = story.file(RevisionKind.MILESTONE, Made.person(Cast.AUTHOR), NOW, null);
        return new PreviewLink(
                story, revision, Sharing.forOpinion(Validity.DAY, "Jane"), Made.person(Cast.AUTHOR), NOW);
    }
}
