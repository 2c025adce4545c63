package org.masthead.body.model;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who is behind the address of an embed, by {@code providers.json}; the editor reads the same table. A body keeps the
 * address and the name only: what is shown of it is decided here, when the page is made.
 *
 * @param hosts with all that is under them
 * @param video the addresses of videos that can be shown in the page, their id in a group; null when there are none
 * @param frame the address of such a video in a frame, with its id at {@code {0}}; null when there are none
 */
record Provider(String name, List<String> hosts, Pattern video, String frame) {

    private static final Pattern HOST = Pattern.compile("https?://(?:[^/?#]*@)?([^/?#:]*).*", Pattern.CASE_INSENSITIVE);

    private static final List<Provider> ALL = Json.resource("providers.json", Json::array).stream()
            .map(JsonObject.class::cast)
            .map(Provider::read)
            .toList();

    private static Provider read(JsonObject row) {
        return new Provider(
                row.getString("name"),
                row.getJsonArray("hosts").getValuesAs(JsonString::getString),
                row.containsKey("video") ? Pattern.compile(row.getString("video")) : null,
                row.getString("frame", null));
    }

    static List<Provider> all() {
        return ALL;
    }

    /** Name of the provider, or the host's where the table knows none. */
    static String nameOf(String url) {
        var host = host(url);
        return find(host).map(Provider::name).orElseGet(() -> host.replaceFirst("^www\\.", ""));
    }

    /** Where the video can be seen in a frame of its provider; empty when there is no such place. */
    static String frameOf(String url) {
        return find(host(url)).map(provider -> provider.frame(url)).orElse("");
    }

    private String frame(String url) {
        if (video == null) {
            return "";
        }
        var id = video.matcher(url);
        return id.matches() ? frame.replace("{0}", id.group(1)) : "";
    }

    private static Optional<Provider> find(String host) {
        return ALL.stream().filter(provider -> provider.owns(host)).findFirst();
    }

    private boolean owns(String host) {
        return hosts.stream().anyMatch(each -> host.equals(each) || host.endsWith("." + each));
    }

    private static String host(String url) {
        var host = HOST.matcher(url);
        return host.matches() ? host.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
