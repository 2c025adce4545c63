package org.masthead.body.model;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.masthead.body.model.Piece.Look;

class BodyDiffTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("masthead.samples", "../shared/samples"), "000_f6edb28e7c0b2016.txt");

    @Test
    void aBodyHasNotChangedSinceItself() {
        var body = Document.ofParagraphs(List.of("One.", "Two.", "Three."));
        assertTrue(BodyDiff.between(body, body).stream().allMatch(BlockChange::isSame));
    }

    @Test
    void wordsAreToldOneByOneWithTheSpacesBetweenThem() {
        assertEquals(
                List.of("The ferry left [-on time][+an hour late]."),
                shown(body(p("a", "The ferry left on time.")), body(p("a", "The ferry left an hour late."))));
    }

    @Test
    void theSpacesAroundChangedWordsAreNotPartOfTheChange() {
        assertEquals(
                List.of("on Tuesday, and [-nobody][+hardly anybody] was surprised."),
                shown(
                        body(p("a", "on Tuesday, and nobody was surprised.")),
                        body(p("a", "on Tuesday, and hardly anybody was surprised."))));
    }

    @Test
    void aBlockKeepsItsPlaceByItsIdWhateverBecameOfItsWords() {
        var changes = BodyDiff.between(body(p("a", "One."), p("b", "Two.")), body(p("a", "Uno."), p("b", "Two.")));
        assertEquals(List.of(Change.CHANGED, Change.SAME), kinds(changes));
    }

    @Test
    void aTextThatCameInAnewIsKnownByItsWords() {
        var changes = BodyDiff.between(
                body(p("a", "The ferry left on time."), p("b", "Nobody was surprised.")),
                body(p("x", "The ferry left on time."), p("y", "Nobody at all was surprised.")));
        assertEquals(List.of(Change.SAME, Change.CHANGED), kinds(changes));
    }

    @Test
    void whatIsNewAndWhatIsGoneStandWhereTheyBelong() {
        assertEquals(
                List.of("One.", "[-Two.]", "[+Zwei, und zwar ganz neu.]", "Three."),
                shown(
                        body(p("a", "One."), p("b", "Two."), p("c", "Three.")),
                        body(p("a", "One."), p("x", "Zwei, und zwar ganz neu."), p("c", "Three."))));
    }

    @Test
    void ofTheBlocksThatChangedTheirOrderTheFewestAreToldAsMoved() {
        var changes = BodyDiff.between(
                body(p("a", "One."), p("b", "Two."), p("c", "Three."), p("d", "Four.")),
                body(p("d", "Four."), p("a", "One."), p("b", "Two."), p("c", "Three.")));
        assertEquals(
                List.of(true, false, false, false),
                changes.stream().map(BlockChange::moved).toList());
    }

    @Test
    void aBlockThatMovedAndChangedIsBoth() {
        var changes = BodyDiff.between(
                body(p("a", "One."), p("b", "Two."), p("c", "Three.")),
                body(p("b", "Two."), p("c", "Three."), p("a", "One more.")));
        assertTrue(changes.get(2).moved());
        assertEquals(Change.CHANGED, changes.get(2).change());
    }

    @Test
    void chineseIsComparedCharacterByCharacter() {
        assertEquals(List.of("渡轮[-准][+延]时出发。"), shown(body(p("a", "渡轮准时出发。")), body(p("a", "渡轮延时出发。"))));
    }

    @Test
    void arabicIsComparedWordByWord() {
        assertEquals(
                List.of("غادرت العبارة [-في موعدها][+متأخرة]"),
                shown(body(p("a", "غادرت العبارة في موعدها")), body(p("a", "غادرت العبارة متأخرة"))));
    }

    @Test
    void boldAloneIsNoChangeOfWords() {
        var change = only(
                body(p("a", "The ferry left.")),
                body(
                        "{'type':'paragraph','attrs':{'id':'b000000a'},'content':[{'type':'text','text':'The '},"
                                + "{'type':'text','text':'ferry','marks':[{'type':'strong'}]},{'type':'text','text':' left.'}]}"));
        assertTrue(change.isOnlyLook());
        var bold = change.words().get(1);
        assertEquals("ferry", bold.text());
        assertEquals(List.of(new Look("strong", "")), bold.gained());
        assertEquals(List.of(), bold.lost());
    }

    @Test
    void aLinkThatLeadsElsewhereIsTold() {
        var change = only(body(linked("https://one.example")), body(linked("https://two.example")));
        assertTrue(change.isOnlyLook());
        assertEquals(
                List.of(new Look("link", "https://one.example")),
                change.words().get(0).lost());
        assertEquals(
                List.of(new Look("link", "https://two.example")),
                change.words().get(0).gained());
    }

    @Test
    void theLevelOfAHeadingIsFormatting() {
        var change = only(body(heading(2)), body(heading(3)));
        assertTrue(change.isOnlyLook());
        assertEquals(List.of(new BlockChange.Detail("kind", "heading2", "heading3", List.of())), change.details());
    }

    @Test
    void theKindOfAListIsFormatting() {
        var change = only(body(list("bulletList", "One", "Two")), body(list("orderedList", "One", "Two")));
        assertTrue(change.isOnlyLook());
        assertEquals("orderedList", change.details().get(0).after());
    }

    @Test
    void anItemThatIsNewInAListIsWordsAndNotTheWholeList() {
        assertEquals(
                List.of("• One\n• [+Two\n• ]Three"),
                shown(body(list("bulletList", "One", "Three")), body(list("bulletList", "One", "Two", "Three"))));
    }

    @Test
    void theAttributesOfAPictureAreComparedToo() {
        var change = only(
                body(
                        "{'type':'figure','attrs':{'id':'b000000a','alt':'A ferry','caption':'The ferry at nine','credit':'A'}}"),
                body(
                        "{'type':'figure','attrs':{'id':'b000000a','alt':'A ferry','caption':'The ferry at ten','credit':'B'}}"));
        assertEquals(
                List.of("caption", "credit"),
                change.details().stream().map(BlockChange.Detail::name).toList());
        assertEquals("The ferry at [-nine][+ten]", text(change.details().get(0).words()));
        assertFalse(change.isOnlyLook());
    }

    @Test
    void whateverDiffersIsToldEvenIfNoWordDoes() {
        for (var change : List.of(
                only(
                        body("{'type':'table','attrs':{'id':'b000000a'},'content':[{'type':'tableRow','content':["
                                + "{'type':'tableCell','content':[" + p("", "x") + "]}]}]}"),
                        body("{'type':'table','attrs':{'id':'b000000a'},'content':[{'type':'tableRow','content':["
                                + "{'type':'tableHeader','content':[" + p("", "x") + "]}]}]}")),
                only(
                        body("{'type':'bulletList','attrs':{'id':'b000000a'},'content':[{'type':'listItem','content':["
                                + p("", "x") + "," + list("bulletList", "y") + "]}]}"),
                        body("{'type':'bulletList','attrs':{'id':'b000000a'},'content':[{'type':'listItem','content':["
                                + p("", "x") + "," + list("orderedList", "y") + "]}]}")),
                only(body(deletion("2026-11-24T12:00:00Z")), body(deletion("2026-11-24T13:00:00Z"))))) {
            assertEquals(Change.CHANGED, change.change());
            assertFalse(change.details().isEmpty()
                    && change.words().stream().allMatch(piece -> piece.change().isSame()));
        }
    }

    @Test
    void fromThePiecesBothTextsCanBeReadAgain() {
        var random = new Random(3);
        for (int run = 0; run < 300; run++) {
            var before = RandomBody.of(random);
            var after = RandomBody.changed(before, random);
            for (var change : BodyDiff.between(before, after)) {
                if (change.before() != null) {
                    assertEquals(flat(change.before()), read(change.words(), true), before + "\n" + after);
                }
                if (change.after() != null) {
                    assertEquals(flat(change.after()), read(change.words(), false), before + "\n" + after);
                }
            }
        }
    }

    @Test
    void everyBlockOfBothBodiesIsInTheComparisonOnce() {
        var random = new Random(4);
        for (int run = 0; run < 300; run++) {
            var before = RandomBody.of(random);
            var after = RandomBody.changed(before, random);
            var changes = BodyDiff.between(before, after);
            assertEquals(
                    after.blocks(),
                    changes.stream()
                            .map(BlockChange::after)
                            .filter(block -> block != null)
                            .toList());
            assertEquals(
                    before.blocks().stream().map(Block::id).sorted().toList(),
                    changes.stream()
                            .map(BlockChange::before)
                            .filter(block -> block != null)
                            .map(Block::id)
                            .sorted()
                            .toList());
        }
    }

    /** Not timed; it would not end if the work were not bounded. */
    @Test
    void twoHugeTextsWithNothingInTheirPlaceAreStillCompared() {
        var random = new Random(5);
        var words = random.ints(60_000, 0, 50).mapToObj(n -> "w" + n).toList();
        var others = random.ints(60_000, 0, 50).mapToObj(n -> "w" + n).toList();
        var change = only(body(p("a", String.join(" ", words))), body(p("a", String.join(" ", others))));
        assertEquals(Change.CHANGED, change.change());
    }

    @Test
    void theSampleOfTheNewsroomIsComparedWithAnEditOfIt() throws IOException {
        Assumptions.assumeTrue(Files.exists(SAMPLE));
        var lines = Files.readAllLines(SAMPLE);
        var paragraphs = lines.subList(4, lines.size());
        var before = Document.ofParagraphs(paragraphs);
        var blocks = new java.util.ArrayList<>(before.blocks());
        var first = blocks.remove(0);
        blocks.set(
                3, Document.ofParagraphs(List.of("A new paragraph.")).blocks().get(0));
        blocks.add(first);
        var changes = BodyDiff.between(before, Document.ofBlocks(blocks));
        assertEquals(1, changes.stream().filter(BlockChange::moved).count());
        assertEquals(
                1,
                changes.stream()
                        .filter(change -> change.change() == Change.ADDED)
                        .count());
        assertEquals(
                1,
                changes.stream()
                        .filter(change -> change.change() == Change.REMOVED)
                        .count());
    }

    static String p(String id, String text) {
        return "{'type':'paragraph'" + (id.isEmpty() ? "" : ",'attrs':{'id':'" + id(id) + "'}")
                + ",'content':[{'type':'text','text':'" + text + "'}]}";
    }

    static String id(String letter) {
        return "b000000" + letter;
    }

    static Document body(String... blocks) {
        return Schema.check(("{'type':'doc','content':[" + String.join(",", blocks) + "]}").replace('\'', '"'))
                .document();
    }

    private static String heading(int level) {
        return "{'type':'heading','attrs':{'id':'b000000a','level':" + level
                + "},'content':[{'type':'text','text':'Ferries'}]}";
    }

    private static String linked(String href) {
        return "{'type':'paragraph','attrs':{'id':'b000000a'},'content':[{'type':'text','text':'Ferries',"
                + "'marks':[{'type':'link','attrs':{'href':'" + href + "'}}]}]}";
    }

    private static String deletion(String at) {
        return "{'type':'paragraph','attrs':{'id':'b000000a'},'content':[{'type':'text','text':'Ferries',"
                + "'marks':[{'type':'deletion','attrs':{'author':'x','at':'" + at + "'}}]}]}";
    }

    private static String list(String type, String... items) {
        return "{'type':'" + type + "','attrs':{'id':'b000000a'},'content':["
                + List.of(items).stream()
                        .map(item -> "{'type':'listItem','content':[" + p("", item) + "]}")
                        .collect(joining(","))
                + "]}";
    }

    private static BlockChange only(Document before, Document after) {
        var changes = BodyDiff.between(before, after);
        assertEquals(1, changes.size());
        return changes.get(0);
    }

    private static List<Change> kinds(List<BlockChange> changes) {
        return changes.stream().map(BlockChange::change).toList();
    }

    private static List<String> shown(Document before, Document after) {
        return BodyDiff.between(before, after).stream()
                .map(change -> text(change.words()))
                .toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.change()) {
                    case ADDED -> "[+" + piece.text() + "]";
                    case REMOVED -> "[-" + piece.text() + "]";
                    default -> piece.text();
                })
                .collect(joining());
    }

    private static String read(List<Piece> pieces, boolean before) {
        return pieces.stream()
                .filter(piece -> before ? piece.isBefore() : piece.isAfter())
                .flatMap(piece ->
                        piece.text().chars().mapToObj(c -> (char) c + "" + (before ? piece.before() : piece.after())))
                .collect(joining());
    }

    /** The block's words and looks, put together as pieces are. */
    private static String flat(Block block) {
        var document = Document.ofBlocks(List.of(block));
        return read(BodyDiff.between(document, document).get(0).words(), false);
    }
}
