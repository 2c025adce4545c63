package org.masthead.cache.view;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The headers with which a kept answer is sent each time: those that belong to its content, and a policy that allows no more
 * than this content needs. They are as many bytes as a small page, so there are few.
 */
final class KeptHeaders {

    private static final String POLICY = "Content-Security-Policy";

    private static final String OF_PAGES = "default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'none';"
            + "form-action 'self';frame-ancestors 'none'";

    /** Feeds, lists and stories for programs load nothing at all. */
    private static final String OF_DATA = "default-src 'none';frame-ancestors 'none'";

    private static final Pattern ORIGIN = Pattern.compile("https://[\\w.-]+");

    /** They belong to a connection, to one reader, to the pages of the desk or to {@link org.masthead.cache.model.KeptPage}. */
    private static final Set<String> NOT_KEPT = Set.of(
            "Content-Length",
            "Content-Encoding",
            "Transfer-Encoding",
            "Connection",
            "Date",
            "ETag",
            "Last-Modified",
            "Vary",
            "Set-Cookie",
            "Pragma",
            "Expires",
            "Permissions-Policy");

    private KeptHeaders() {}

    static Map<String, String> of(HttpServletResponse response, byte[] content) {
        var headers = new HashMap<String, String>();
        for (var name : response.getHeaderNames()) {
            if (NOT_KEPT.stream().noneMatch(name::equalsIgnoreCase)) {
                headers.put(name, response.getHeader(name));
            }
        }
        headers.put("Content-Type", response.getContentType());
        headers.computeIfPresent(POLICY, (name, policy) -> policy(policy, response.getContentType(), content));
        if (!headers.getOrDefault("Cache-Control", "").contains("immutable")) {
            headers.remove("Cache-Control");
        }
        return headers;
    }

    /** Of the sources that pages may use, those that this one names. */
    private static String policy(String whole, String type, byte[] content) {
        if (!type.startsWith("text/html")) {
            return OF_DATA;
        }
        var html = new String(content, StandardCharsets.ISO_8859_1);
        var frames = ORIGIN.matcher(whole)
                .results()
                .map(MatchResult::group)
                .filter(html::contains)
                .collect(joining(" "));
        return OF_PAGES
                + (html.contains("<video") ? ";media-src 'self' https:" : "")
                + (frames.isEmpty() ? "" : ";frame-src " + frames);
    }
}
