package org.masthead.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, reads forms, posts them as the pages' own script would. */
final class Visitor {

    private static final Pattern FIELD =
            Pattern.compile("<(input)\\b([^>]*)>|<(textarea|select)\\b([^>]*)>(.*?)</\\3>", Pattern.DOTALL);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;

    Visitor(URI base) {
        this.base = base;
    }

    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(base.resolve(path)).build());
    }

    /** Asks as one of many readers behind a proxy, of whom each may ask so much a minute. */
    String getAs(int reader, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("X-Forwarded-For", "10.0.%d.%d".formatted(reader / 200 % 200, reader % 200 + 1))
                .build());
    }

    void signIn(String userName, String password) throws IOException, InterruptedException {
        var form = fields(get("/login"), "");
        form.replaceAll((name, value) -> name.endsWith("userName") ? userName : value);
        form.replaceAll((name, value) -> name.endsWith("password") ? password : value);
        post("/login", form);
        if (!get("/desk/").contains("/logout")) {
            throw new IllegalStateException(userName + " is not signed in");
        }
    }

    /** Fields of a page with their values, as a browser would send them. */
    static Map<String, String> fields(String page, String prefix) {
        var fields = new TreeMap<String, String>();
        for (var field = FIELD.matcher(page); field.find(); ) {
            var isInput = field.group(1) != null;
            var attributes = field.group(isInput ? 2 : 4);
            var name = attribute(attributes, "name");
            var type = attribute(attributes, "type");
            if (name != null && (name.startsWith(prefix) || name.contains("ViewState")) && !"file".equals(type)) {
                fields.put(name, value(isInput ? "input" : field.group(3), attributes, field.group(5)));
            }
        }
        return fields;
    }

    private static String value(String element, String attributes, String content) {
        var value = switch (element) {
            case "textarea" -> content == null ? "" : content.stripLeading();
            case "select" -> selected(content);
            default -> attribute(attributes, "value");
        };
        return value == null ? "" : unescape(value);
    }

    private static String selected(String options) {
        var option = Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(options);
        return option.find() ? option.group(1) : "";
    }

    private static String attribute(String attributes, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : null;
    }

    private static String unescape(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    String post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Posts as the pages' scripts do. */
    String postJson(String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** Opens a socket with the visitor's cookies, as from one of our pages. */
    WebSocket socket(URI address, WebSocket.Listener listener) {
        return client.newWebSocketBuilder()
                .header("Origin", base.toString())
                .buildAsync(address, listener)
                .join();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " for " + request.uri());
        }
        return response.body();
    }
}
