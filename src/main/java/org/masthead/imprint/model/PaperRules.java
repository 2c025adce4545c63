package org.masthead.imprint.model;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.masthead.platform.model.Refusal;

/** Reasons against what somebody wants the paper to say of itself. Whoever asks looks after the site. */
public final class PaperRules {

    /** Links in the menu, and at the foot, at most. */
    public static final int MOST_LINKS = 12;

    /** Colour of light pages, as site.css has it. */
    public static final Colour LIGHT = new Colour("#fffefb");

    /** Colour of dark pages, as site.css has it. */
    public static final Colour DARK = new Colour("#161513");

    /** The accent on light pages where nobody chose one, as site.css has it. */
    public static final String LIGHT_ACCENT = "#14568c";

    /** The accent on dark pages where nobody chose one, as site.css has it. */
    public static final String DARK_ACCENT = "#8fc1f0";

    private static final int LONGEST_TEXT = 1000;

    private PaperRules() {}

    /** Reasons against details, as {@link PaperDetails#copy} has cleaned them. */
    public static List<Refusal> against(PaperDetails details) {
        var reasons = new ArrayList<Refusal>();
        length(reasons, "paper.name", details.getName(), 100);
        length(reasons, "paper.tagline", details.getTagline(), 200);
        length(reasons, "paper.about", details.getAbout(), LONGEST_TEXT);
        length(reasons, "paper.footerText", details.getFooterText(), LONGEST_TEXT);
        length(reasons, "paper.publisher", details.getPublisher(), 200);
        length(reasons, "paper.publisherAddress", details.getPublisherAddress(), 500);
        reasons.addAll(againstColour("light", details.getAccent(), LIGHT));
        reasons.addAll(againstColour("dark", details.getDarkAccent(), DARK));
        if (!isLanguage(details.getLanguage())) {
            reasons.add(Refusal.of("paper.language", String.valueOf(details.getLanguage())));
        }
        reasons.addAll(againstLinks("menu", details.getMenu()));
        reasons.addAll(againstLinks("footer", details.getFooter()));
        Stream.of(details.getContact(), details.getSecurityContact())
                .filter(address -> address != null && !WebAddress.isMail(address) && !WebAddress.isWeb(address))
                .forEach(address -> reasons.add(Refusal.of("paper.contact", address)));
        reasons.addAll(againstPrograms(details));
        return reasons;
    }

    private static void length(List<Refusal> reasons, String key, String text, int most) {
        if (!Texts.fits(text, most)) {
            reasons.add(Refusal.of(key, most));
        }
    }

    private static List<Refusal> againstColour(String ground, String hex, Colour behind) {
        if (hex == null) {
            return List.of();
        }
        if (!Colour.FORM.matcher(hex).matches()) {
            return List.of(Refusal.of("paper.colour", hex));
        }
        var contrast = new Colour(hex).contrast(behind);
        return contrast >= Colour.LEGIBLE
                ? List.of()
                : List.of(Refusal.of("paper.contrast." + ground, hex, floor(contrast), Colour.LEGIBLE));
    }

    /** Never rounded up to what would be enough. */
    private static double floor(double contrast) {
        return Math.floor(contrast * 100) / 100;
    }

    private static boolean isLanguage(String tag) {
        try {
            return tag != null
                    && tag.length() <= 35
                    && !new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .getLanguage()
                            .isEmpty();
        } catch (IllformedLocaleException wrong) {
            return false;
        }
    }

    private static List<Refusal> againstLinks(String where, List<PaperLink> links) {
        if (links.size() > MOST_LINKS) {
            return List.of(Refusal.of("paper.links." + where, MOST_LINKS));
        }
        return links.stream()
                .filter(link -> !link.isWellMade())
                .map(link -> Refusal.of(
                        "paper.link." + where, link.getLabel() == null ? link.getAddress() : link.getLabel()))
                .toList();
    }

    private static List<Refusal> againstPrograms(PaperDetails details) {
        var reasons = new ArrayList<Refusal>();
        length(reasons, "paper.origins", details.getOrigins(), 2000);
        details.originList().stream()
                .filter(origin -> !origin.equals("*") && !WebAddress.isOrigin(origin))
                .forEach(origin -> reasons.add(Refusal.of("paper.origin", origin)));
        if (details.getHub() != null && !WebAddress.isWeb(details.getHub())) {
            reasons.add(Refusal.of("paper.hub", details.getHub()));
        }
        return reasons;
    }
}
