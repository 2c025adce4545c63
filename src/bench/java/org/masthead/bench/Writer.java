package org.masthead.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody with a story open: signed in, holding it over a socket, saving it as the page does by itself. */
final class Writer {

    private static final int PARAGRAPHS = 30;
    private static final int WORDS = 50;

    private final Visitor visitor;
    private final URI base;
    private final String desk;
    private final String page = UUID.randomUUID().toString();
    private String id = "null";
    private String version = "0";
    private WebSocket line;
    private int saves;

    Writer(URI base, String userName, String password) throws IOException, InterruptedException {
        this.base = base;
        visitor = new Visitor(base);
        visitor.signIn(userName, password);
        desk = Bench.first(visitor.get("/desk/articles/edit"), "<option value=\"(\\d+)\" selected=\"selected\">");
    }

    /** Begins a story of 1,500 words and opens its page. */
    void open() throws IOException, InterruptedException {
        save();
        visitor.get("/desk/articles/edit?id=" + id);
        line = visitor.socket(
                URI.create("ws://" + base.getAuthority() + "/desk/presence/" + id + "/" + page), new Silent());
        line.sendText("{\"type\":\"here\",\"writing\":true,\"version\":" + version + "}", true)
                .join();
    }

    /** One autosave, the whole story with a word more. */
    String save() throws IOException, InterruptedException {
        var answer = visitor.postJson(
                "/desk/articles/save", """
                {"id": %s, "origin": "%s", "page": "%s", "token": "%s", "seen": %s, "desk": %s, "copy": {
                "headline": "Written at length", "language": "en", "body": %s}}""".formatted(id, page, page, UUID.randomUUID(), version, desk, body(++saves)));
        id = Bench.first(answer, "\"id\":(\\d+)");
        version = Bench.first(answer, "\"version\":(\\d+)");
        return answer;
    }

    private static String body(int saves) {
        var words = "harbour ".repeat(WORDS).strip();
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(number ->
                        "{\"type\":\"paragraph\",\"attrs\":{\"id\":\"b%07d\"},\"content\":[{\"type\":\"text\",\"text\":\"%s %d\"}]}"
                                .formatted(number, words, number == 0 ? saves : number))
                .collect(Collectors.joining(",", "{\"type\":\"doc\",\"attrs\":{\"version\":1},\"content\":[", "]}"));
    }

    void close() {
        line.abort();
    }

    /** What the server tells is of no interest here. */
    private static final class Silent implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
