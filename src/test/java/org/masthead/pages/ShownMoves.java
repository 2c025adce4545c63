package org.masthead.pages;

import static java.util.stream.Collectors.toMap;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.masthead.testing.FromOutside.Seen;

/** The moves on the page of a story as its HTML has them, and the posts that their buttons would make. */
final class ShownMoves {

    /**
     * A button of the page.
     *
     * @param parameter what its press sends
     * @param why what the page says against it, in the element that describes it; nothing when it is open
     */
    record Button(String name, String parameter, boolean disabled, String why) {}

    private final String address;
    private final Document page;

    private ShownMoves(String address, Document page) {
        this.address = address;
        this.page = page;
    }

    static String address(Seen story) {
        return "/desk/articles/show?id=" + story.id();
    }

    /** The page of a story that the visitor may read. */
    static ShownMoves of(Visitor visitor, Seen story) {
        var answer = visitor.get(address(story));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return new ShownMoves(address(story), Jsoup.parse(answer.body()));
    }

    List<Button> buttons() {
        return page.select("form#moves button").stream().map(this::button).toList();
    }

    private Button button(Element button) {
        var why = page.getElementById(button.attr("aria-describedby"));
        return new Button(
                button.text(), button.attr("name"), button.hasAttr("disabled"), why == null ? "no reason" : why.text());
    }

    /** What each button says, with the reasons against it. */
    Map<String, String> reasons() {
        return new TreeMap<>(buttons().stream()
                .collect(toMap(
                        Button::name,
                        button -> button.disabled() == button.why().isEmpty() ? "torn" : button.why())));
    }

    Optional<Button> find(String name) {
        return buttons().stream().filter(button -> button.name().equals(name)).findFirst();
    }

    /** Presses a button as the page’s script does, whether it is open or not, with a reason and a moment to come. */
    HttpResponse<String> press(Visitor visitor, Button button, String... headers) {
        var form = new HashMap<>(Map.of(
                "jakarta.faces.partial.ajax",
                "true",
                "jakarta.faces.source",
                button.parameter(),
                "jakarta.faces.partial.execute",
                "moves",
                button.parameter(),
                button.parameter(),
                "moves",
                "moves",
                "moves:reason",
                "A reason.",
                "moves:when",
                tomorrow(),
                "jakarta.faces.ViewState",
                state(),
                "primefaces.nonce",
                nonce()));
        return visitor.post(address, form, ajax(headers));
    }

    /** Headers of a post by the script of a page, with others besides. */
    static String[] ajax(String... headers) {
        return Stream.concat(Stream.of("Faces-Request", "partial/ajax"), Stream.of(headers))
                .toArray(String[]::new);
    }

    static String tomorrow() {
        return LocalDateTime.now().plusDays(2).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private String state() {
        return page.select("form#moves input[name=jakarta.faces.ViewState]").val();
    }

    private String nonce() {
        return page.select("script[nonce]").attr("nonce");
    }

    /** The sentences that the page has to say after a press. */
    static List<String> sentences(HttpResponse<String> answer) {
        return parts(answer).select("update[id=messages]").stream()
                .flatMap(part -> Jsoup.parse(part.wholeText()).select("li").eachText().stream())
                .distinct()
                .toList();
    }

    /** Where the script of the page is sent, as it is once a move is made; nothing when it stays. */
    static String leadsTo(HttpResponse<String> answer) {
        return parts(answer).select("redirect").attr("url");
    }

    private static Document parts(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body(), "", Parser.xmlParser());
    }
}
