package org.masthead.imprint.model;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What is different between two versions of what the paper says of itself. */
public final class PaperChange {

    private static final Map<String, Function<PaperDetails, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("name", PaperDetails::getName);
        FIELDS.put("tagline", PaperDetails::getTagline);
        FIELDS.put("logo", PaperDetails::getLogo);
        FIELDS.put("logo on dark pages", PaperDetails::getDarkLogo);
        FIELDS.put("colour", PaperDetails::getAccent);
        FIELDS.put("colour on dark pages", PaperDetails::getDarkAccent);
        FIELDS.put("language", PaperDetails::getLanguage);
        FIELDS.put("about", PaperDetails::getAbout);
        FIELDS.put("menu", PaperDetails::getMenu);
        FIELDS.put("footer links", PaperDetails::getFooter);
        FIELDS.put("footer text", PaperDetails::getFooterText);
        FIELDS.put("contact", PaperDetails::getContact);
        FIELDS.put("security contact", PaperDetails::getSecurityContact);
        FIELDS.put("publisher", PaperDetails::getPublisher);
        FIELDS.put("publisher’s address", PaperDetails::getPublisherAddress);
        FIELDS.put("token for programs", PaperDetails::isTokenNeeded);
        FIELDS.put("origins", PaperDetails::originList);
        FIELDS.put("hub", PaperDetails::getHub);
    }

    private PaperChange() {}

    /** Names of what differs, comma between; empty when nothing does. */
    public static String between(PaperDetails before, PaperDetails after) {
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(before), field.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .collect(joining(", "));
    }
}
