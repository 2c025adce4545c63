package org.masthead.cache.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masthead.cache.model.Reply.Wish;

class ReplyTest {

    private static final Instant MADE = Instant.parse("2026-11-27T10:00:00.700Z");
    private static final byte[] CONTENT =
            "<p>The ferry was late again.</p>".repeat(100).getBytes(UTF_8);
    private static final KeptPage PAGE = page(CONTENT, "text/html;charset=UTF-8");
    private static final Form FORM = new Form(
            KeptPage.direct(CONTENT),
            KeptPage.direct(Compression.brotli(CONTENT).orElseThrow()));

    private static KeptPage page(byte[] content, String type) {
        return new KeptPage("/", Map.of("Content-Type", type), content, Set.of(Part.LATEST), MADE);
    }

    private static Reply reply(String accepts, String tag, String date, int secondsLater) {
        return Reply.of(
                PAGE,
                FORM,
                new Wish(accepts, tag, date),
                MADE.plusSeconds(secondsLater).toEpochMilli());
    }

    private static byte[] bytes(ByteBuffer body) {
        var bytes = new byte[body.remaining()];
        body.get(bytes);
        return bytes;
    }

    @Test
    void everyFormHoldsTheSamePage() {
        assertArrayEquals(CONTENT, bytes(reply(null, null, null, 0).body()));
        assertArrayEquals(
                CONTENT, Compression.gunzip(bytes(reply("gzip", null, null, 0).body())));
        assertEquals("br", reply("gzip, br", null, null, 0).headers().get("Content-Encoding"));
    }

    @Test
    void aPageIsReadManyTimes() {
        assertArrayEquals(CONTENT, bytes(reply(null, null, null, 0).body()));
        assertArrayEquals(CONTENT, bytes(reply(null, null, null, 0).body()));
    }

    @Test
    void withoutItsOtherFormsAPageIsMadeOfTheOneThatIsKept() {
        var now = MADE.toEpochMilli();
        assertArrayEquals(
                CONTENT,
                bytes(Reply.of(PAGE, null, new Wish(null, null, null), now).body()));
        assertEquals(
                "gzip",
                Reply.of(PAGE, null, new Wish("br, gzip", null, null), now)
                        .headers()
                        .get("Content-Encoding"));
    }

    @Test
    void whoHasItInAnyFormIsToldSo() {
        var tag = reply("br", null, null, 0).headers().get("ETag");
        var again = reply("gzip", "\"other\", W/" + tag, null, 0);
        assertEquals(304, again.status());
        assertNull(again.body());
        assertEquals(Set.of("ETag", "Cache-Control", "Vary"), again.headers().keySet());
        assertEquals(200, reply(null, "\"other\"", null, 0).status());
        assertEquals(304, reply(null, "*", null, 0).status());
    }

    @Test
    void aTagCountsMoreThanADate() {
        var date = reply(null, null, null, 3).lastModified();
        assertEquals("Fri, 27 Nov 2026 10:00:00 GMT", date);
        assertEquals(304, reply(null, null, date, 3).status());
        assertEquals(200, reply(null, "\"other\"", date, 3).status());
        assertEquals(200, reply(null, null, "Fri, 27 Nov 2026 09:00:00 GMT", 3).status());
    }

    @Test
    void aDateIsNotToldWhileAnotherVersionOfTheSameSecondMayBeOutThere() {
        assertNull(reply(null, null, null, 1).lastModified());
        assertEquals(200, reply(null, null, "Fri, 27 Nov 2026 10:00:00 GMT", 1).status());
    }

    @Test
    void whatIsSmallAlreadyIsSentAsItIs() {
        var picture = page(CONTENT, "image/png");
        assertFalse(picture.isCompressed());
        var reply = Reply.of(picture, null, new Wish("br, gzip", null, null), MADE.toEpochMilli());
        assertNull(reply.headers().get("Content-Encoding"));
        assertArrayEquals(CONTENT, bytes(reply.body()));
    }

    @Test
    void anotherContentHasAnotherTag() {
        assertNotEquals(PAGE.hash(), page("else".getBytes(UTF_8), "text/html").hash());
    }
}
