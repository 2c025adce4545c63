package org.masthead.workflow.model;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.masthead.account.model.StagePlan;
import org.masthead.article.model.Copy;
import org.masthead.media.model.Picture;
import org.masthead.media.model.PictureType;
import org.masthead.platform.model.Refusal;
import org.masthead.testing.Cast;
import org.masthead.testing.Made;

/** Each check with texts that pass it and texts that do not. */
class CheckTest {

    private static final String NOT_CHECKED = "check.links.never at checklist";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String UNKNOWN = "0".repeat(64);
    private static final String ENDING_TODAY = "1".repeat(64);
    private static final String ENDED = "2".repeat(64);

    private static final List<Row> ROWS = List.of(
            row(Check.HEADLINE_LENGTH, "", copy -> copy.setHeadline("H".repeat(70))),
            row(Check.HEADLINE_LENGTH, "", copy -> copy.setHeadline(null)),
            row(Check.HEADLINE_LENGTH, "", copy -> copy.setHeadline("\uD83D\uDEA2".repeat(70))),
            row(
                    Check.HEADLINE_LENGTH,
                    "check.headlineLength at story:headline",
                    copy -> copy.setHeadline("H".repeat(71))),
            row(Check.STANDFIRST, "", copy -> copy.setStandfirst("On time.")),
            row(Check.STANDFIRST, "check.standfirst at story:standfirst", copy -> copy.setStandfirst(" ")),
            row(Check.SECTION, "", copy -> {}),
            row(Check.SECTION, "missing.section at story:section", copy -> copy.setSection(null)),
            row(Check.TAGS, "", copy -> copy.setTags(List.of("ferry"))),
            row(Check.TAGS, "check.tags at story:tags", copy -> copy.setTags(List.of())),
            row(Check.LEAD_ALT, "", copy -> {}),
            row(Check.LEAD_ALT, "", copy -> copy.getLead().setVideoUrl("https://example.org/v.mp4")),
            row(Check.LEAD_ALT, "", copy -> lead(copy).getLead().setAltText("A ferry")),
            row(Check.LEAD_ALT, "check.leadAlt at story:altText", CheckTest::lead),
            row(Check.LEAD_CREDIT, "", copy -> {}),
            row(Check.LEAD_CREDIT, "", copy -> copy.getLead().setDuration(36)),
            row(Check.LEAD_CREDIT, "", copy -> lead(copy).getLead().setPictureCredit("Ann")),
            row(Check.LEAD_CREDIT, "check.leadCredit at story:pictureCredit", CheckTest::lead),
            row(
                    Check.LEAD_CREDIT,
                    "check.leadCredit at story:pictureCredit",
                    copy -> copy.getLead().setVideoUrl("https://example.org/v.mp4")),
            row(Check.RIGHTS, "", copy -> {}),
            row(Check.RIGHTS, "", copy -> lead(copy, UNKNOWN)),
            row(Check.RIGHTS, "", copy -> lead(copy, ENDING_TODAY)),
            row(Check.RIGHTS, "check.rights.lead at story:usableUntil", copy -> lead(copy, ENDED)),
            row(Check.RIGHTS, "", body(figure(ENDING_TODAY))),
            row(Check.RIGHTS, "check.rights.figure at block-f0000001", body(figure(ENDED))),
            row(Check.RIGHTS, "check.rights.lead at story:usableUntil, check.rights.figure at block-f0000001", copy -> {
                lead(copy, ENDED);
                body(figure(ENDED)).accept(copy);
            }),
            row(Check.CREDIT_LINE, "", copy -> copy.setSource(null)),
            row(Check.CREDIT_LINE, "", copy -> copy.setSource(" the PAPER ")),
            row(Check.CREDIT_LINE, "", copy -> copy.setSource("Sister Paper")),
            row(Check.CREDIT_LINE, "", copy -> {
                copy.setSource("Agency");
                copy.setCreditLine("With input from agencies");
            }),
            row(Check.CREDIT_LINE, "check.creditLine at story:creditLine", copy -> copy.setSource("Agency")),
            row(Check.FIGURES, "", body(figure("A ferry", "Ann"))),
            row(Check.FIGURES, "check.figure.alt at block-f0000001", body(figure("", "Ann"))),
            row(Check.FIGURES, "check.figure.credit at block-f0000001", body(figure("A ferry", ""))),
            row(
                    Check.FIGURES,
                    "check.figure.alt at block-f0000001, check.figure.credit at block-f0000001",
                    body(figure("", ""))),
            row(Check.HEADINGS, "", copy -> {}),
            row(Check.HEADINGS, "", body(heading(2), heading(3), heading(4), heading(2))),
            row(Check.HEADINGS, "check.headings at block-h0000003", body(heading(3))),
            row(Check.HEADINGS, "check.headings at block-h0000004", body(heading(2), heading(4))),
            row(Check.HEADINGS, "", body("""
                    {"type":"heading","attrs":{"id":"h0000009","level":4},"content":[%s]}""".formatted(suggested()))),
            row(Check.LINK_TEXTS, "", body(link("the timetable", "https://example.org/"))),
            row(Check.LINK_TEXTS, "", body(link("the ferry leaves here every day", "https://example.org/"))),
            row(Check.LINK_TEXTS, "check.linkText at block-l0000001", body(link("here", "https://example.org/"))),
            row(Check.LINK_TEXTS, "check.linkText at block-l0000001", body(link(" Click here. ", "/world"))),
            row(
                    Check.LINK_TEXTS,
                    "check.linkText at block-l0000001",
                    body(link("https://example.org/a", "https://example.org/a"))),
            row(Check.LINK_TEXTS, "check.linkText at block-l0000001", body(link("example.org", "https://example.org"))),
            row(Check.LINK_TEXTS, "check.linkText.empty at block-l0000001", body(link(" ", "https://example.org/"))),
            row(Check.LINK_TEXTS, "", body("""
                    {"type":"paragraph","attrs":{"id":"l0000002"},"content":[
                    {"type":"text","text":"click ","marks":[{"type":"link","attrs":{"href":"/a"}}]},
                    {"type":"text","text":"here","marks":[{"type":"link","attrs":{"href":"/a"}},{"type":"strong"}]},
                    {"type":"text","text":" for the timetable","marks":[{"type":"link","attrs":{"href":"/a"}}]}]}""")),
            row(Check.LINKS, "", copy -> {}),
            row(Check.LINKS, "", body(link("ours", "/world"))),
            row(Check.LINKS, NOT_CHECKED, body(link("theirs", "https://example.org/"))),
            row(Check.SUGGESTIONS, "", copy -> {}),
            row(Check.SUGGESTIONS, "move.suggestions at suggestions-panel", body("""
                    {"type":"paragraph","attrs":{"id":"s0000001"},"content":[%s]}""".formatted(suggested()))),
            row(Check.COMMENTS, "", copy -> {}));

    private record Row(Check check, String expected, Consumer<Copy> change) {

        @Override
        public String toString() {
            return check + ": " + (expected.isEmpty() ? "passes" : expected);
        }
    }

    static Stream<Row> rows() {
        return ROWS.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aCheckFindsWhatIsWrongAndNothingElse(Row row) {
        var copy = Made.copy();
        row.change().accept(copy);
        assertEquals(row.expected(), told(row.check().findings(examined(copy, 0, Optional.empty()))));
    }

    /** Comments are not in the copy; their row is the test below. */
    @Test
    void everyCheckHasATextThatPassesItAndOneThatDoesNot() {
        assertEquals(EnumSet.allOf(Check.class), checks(true));
        var failing = checks(false);
        failing.add(Check.COMMENTS);
        assertEquals(EnumSet.allOf(Check.class), failing);
    }

    @Test
    void openConversationsAreCounted() {
        assertEquals(
                List.of("2 conversations are open."),
                Check.COMMENTS.findings(examined(Made.copy(), 2, Optional.empty())).stream()
                        .map(finding -> finding.refusal().sentence())
                        .toList());
    }

    @Test
    void aPictureThatMayNotBeUsedAnyMoreIsNamedWithItsLastDay() {
        var copy = lead(Made.copy(), ENDED);
        body(figure(ENDED)).accept(copy);
        assertEquals(
                List.of(
                        "The lead picture may be used until 23 November 2026 only.",
                        "A picture in the text may be used until 23 November 2026 only (caption “The ferry”)."),
                Check.RIGHTS.findings(examined(copy, 0, Optional.empty())).stream()
                        .map(finding -> finding.refusal().sentence())
                        .toList());
    }

    @Test
    void linksThatAnsweredPassUntilThereIsAnother() {
        var copy = Made.copy();
        body(link("theirs", "https://example.org/")).accept(copy);
        var check = checked(copy, List.of());
        assertEquals("", told(Check.LINKS.findings(examined(copy, 0, check))));
        body(link("theirs", "https://example.org/other")).accept(copy);
        assertEquals("check.links.changed at checklist", told(Check.LINKS.findings(examined(copy, 0, check))));
    }

    @ParameterizedTest
    @EnumSource(LinkProblem.class)
    void aLinkThatDoesNotAnswerIsToldInItsBlock(LinkProblem problem) {
        var copy = Made.copy();
        body(link("theirs", "https://example.org/")).accept(copy);
        var check = checked(copy, List.of(new LinkFault("https://example.org/", problem, 404)));
        assertEquals(
                "check.links." + problem + " at block-l0000001", told(Check.LINKS.findings(examined(copy, 0, check))));
    }

    @Test
    void aDeskThatSaidNothingAsksForWhatIsUsual() {
        var points = new Checklist(Made.WORLD).points(examined(Made.copy(), 0, Optional.empty()));
        assertEquals(List.of(Check.values()), points.stream().map(Point::check).toList());
        assertEquals(List.of(), new Examination(points, List.of(), null, List.of()).refusals());
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void aCheckBlocksAdvisesOrIsLeftOutAsTheDeskSays(Check check) {
        for (var weight : Weight.values()) {
            var checklist = checklist(Map.of(check, weight));
            var expected = check.isAlways() ? Weight.MUST : weight;
            assertEquals(expected, checklist.weight(check));
            assertEquals(
                    expected != Weight.OFF,
                    checklist.points(examined(Made.copy(), 0, Optional.empty())).stream()
                            .anyMatch(point -> point.check() == check));
        }
    }

    @Test
    void onlyWhatIsAMustAndFailsHoldsAStoryUp() {
        var weights = new EnumMap<Check, Weight>(Check.class);
        weights.put(Check.STANDFIRST, Weight.MUST);
        weights.put(Check.TAGS, Weight.ADVICE);
        weights.put(Check.HEADLINE_LENGTH, Weight.MUST);
        var points = checklist(weights).points(examined(Made.copy(), 0, Optional.empty()));
        assertEquals(
                "The standfirst is missing.",
                Refusal.sentences(new Examination(points, List.of(), null, List.of()).refusals()));
    }

    @Test
    void ofManyFindingsTheFirstAreToldAndTheOthersCounted() {
        var many = new ArrayList<Finding>();
        for (var i = 0; i < 8; i++) {
            many.add(Finding.at("place", "check.linkText", "here"));
        }
        var refusals = new Point(Check.LINK_TEXTS, Weight.MUST, many).refusals().toList();
        assertEquals(6, refusals.size());
        assertEquals(
                "3 more of this kind are in the checklist.", refusals.get(5).sentence());
    }

    @Test
    void anItemWithOtherWordsIsAnotherItem() {
        var checklist = checklist(Map.of());
        var before = Made.withId(checklist.getItems().get(0), 7);
        plan(checklist, new ItemPlan(null, "First", null), new ItemPlan(7L, before.getText(), null));
        assertEquals(List.of("First", "Legal has read this"), texts(checklist));
        assertEquals(before, checklist.getItems().get(1));
        plan(checklist, new ItemPlan(7L, "Legal has signed this", null));
        assertTrue(before.isArchived());
        assertEquals(List.of("Legal has signed this"), texts(checklist));
    }

    @Test
    void aStageAsksForItsOwnTicksAndForTheMustsWhereItSaysSo() {
        var desk = Made.desk("city", "City", 3);
        desk.planStages(List.of(
                new StagePlan(null, "Legal", 1, null, true, false), new StagePlan(null, "Copy", 2, null, true, true)));
        var legal = Made.withId(desk.getStages().get(0), 31);
        var copy = Made.withId(desk.getStages().get(1), 32);
        var checklist = new Checklist(desk);
        checklist.plan(new ChecklistPlan(
                Map.of(Check.TAGS, Weight.MUST),
                70,
                List.of(),
                List.of(new ItemPlan(null, "No libel", null, legal), new ItemPlan(null, "Read aloud", null))));
        assertTrue(checklist.asksAt(legal));
        assertTrue(checklist.asksAt(copy));
        var ticks = checklist.getItems().stream()
                .map(item -> TickRow.of(item, Optional.empty(), List.of()))
                .toList();
        var story = new Examination(
                checklist.points(examined(Made.copy(), 0, Optional.empty())), ticks, null, List.of("Copy"));
        assertEquals("Nobody has ticked “No libel”.", Refusal.sentences(story.refusals(legal)));
        assertEquals("The story has no tag.", Refusal.sentences(story.refusals(copy)));
        assertEquals(3, story.refusals().size());
    }

    @Test
    void aStageThatAsksForNothingNeedsNoLook() {
        var checklist = checklist(Map.of(Check.TAGS, Weight.MUST));
        assertFalse(checklist.asksAt(Made.WORLD.getStages().get(0)));
    }

    @Test
    void anItemThatIsAskedForElsewhereIsTheSameItem() {
        var checklist = checklist(Map.of());
        var item = Made.withId(checklist.getItems().get(0), 7);
        var stage = Made.WORLD.getStages().get(0);
        plan(checklist, new ItemPlan(7L, item.getText(), null, stage));
        assertEquals(List.of(item), checklist.getItems());
        assertEquals(stage, item.getStage());
        item.postpone();
        assertFalse(checklist.asksAt(stage));
    }

    private static void plan(Checklist checklist, ItemPlan... items) {
        checklist.plan(new ChecklistPlan(Map.of(), 70, List.of(), List.of(items)));
    }

    private static List<String> texts(Checklist checklist) {
        return checklist.getItems().stream().map(ChecklistItem::getText).toList();
    }

    private static EnumSet<Check> checks(boolean passing) {
        return EnumSet.copyOf(ROWS.stream()
                .filter(row -> row.expected().isEmpty() == passing)
                .map(Row::check)
                .collect(toSet()));
    }

    private static Examined examined(Copy copy, long comments, Optional<LinkCheck> links) {
        return new Examined(
                copy,
                checklist(Map.of()),
                "The Paper",
                comments,
                links,
                TODAY,
                Map.of(ENDING_TODAY, TODAY, ENDED, TODAY.minusDays(1)));
    }

    private static Checklist checklist(Map<Check, Weight> weights) {
        var checklist = new Checklist(Made.WORLD);
        checklist.plan(new ChecklistPlan(
                weights, 70, List.of("Sister Paper"), List.of(new ItemPlan(null, "Legal has read this", null))));
        return checklist;
    }

    private static Optional<LinkCheck> checked(Copy copy, List<LinkFault> faults) {
        var check = new LinkCheck(null);
        check.found(WebLinks.of(copy.document()), faults, Made.person(Cast.EDITOR), Made.NOW);
        return Optional.of(check);
    }

    private static String told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.refusal().key() + " at " + finding.place())
                .collect(joining(", "));
    }

    private static Row row(Check check, String expected, Consumer<Copy> change) {
        return new Row(check, expected, change);
    }

    private static Copy lead(Copy copy) {
        return lead(copy, UNKNOWN);
    }

    private static Copy lead(Copy copy, String hash) {
        copy.getLead().setPicture(new Picture(hash, PictureType.JPEG, 100, 100, 1, Made.NOW));
        return copy;
    }

    private static Consumer<Copy> body(String... blocks) {
        return copy -> copy.setBody("{\"type\":\"doc\",\"content\":[" + String.join(",", blocks) + "]}");
    }

    private static String heading(int level) {
        return """
                {"type":"heading","attrs":{"id":"h000000%s","level":%s},"content":[{"type":"text","text":"H"}]}""".formatted(level, level);
    }

    private static String figure(String hash) {
        return """
                {"type":"figure","attrs":{"picture":"%s","caption":"The ferry","id":"f0000001"}}""".formatted(hash);
    }

    private static String figure(String alt, String credit) {
        return """
                {"type":"figure","attrs":{"alt":"%s","caption":"The ferry","credit":"%s","id":"f0000001"}}""".formatted(alt, credit);
    }

    private static String link(String text, String href) {
        return """
                {"type":"paragraph","attrs":{"id":"l0000001"},"content":[
                {"type":"text","marks":[{"type":"link","attrs":{"href":"%s"}}],"text":"%s"}]}""".formatted(href, text);
    }

    private static String suggested() {
        return """
                {"type":"text","marks":[{"type":"insertion","attrs":{"at":"2026-11-24T10:00:00Z","author":"ann"}}],"text":"new"}""";
    }
}
