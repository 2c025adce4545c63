package org.masthead.imprint.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masthead.media.model.Picture;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.Sha256;

/**
 * What the paper says of itself to readers. It is the same for everybody until somebody changes it, so it is kept ready and
 * asking for it costs nothing.
 *
 * @param name the operator’s until somebody gave another
 * @param tagline one line under the name, or null
 * @param logo or null
 * @param darkLogo for dark pages; the other one where there is none of its own, or null
 * @param accent colour of links and marks on light pages, or null for that of the design
 * @param darkAccent the same on dark pages
 * @param language BCP 47 tag of all that is not a story
 * @param about a few sentences on what the paper is, or null
 * @param footerText what stands at the end of every page, or null
 * @param menu links beside the sections
 * @param footer links at the end of every page; {@link #pages} stand before them
 * @param pages the published pages of the paper’s own, in their order
 * @param contact address for readers, {@code mailto:} or of the web, or null
 * @param securityContact the same for those who found a hole, or null
 * @param publisher who publishes the paper
 * @param api how programs read the paper
 * @param hub address of the WebSub hub, or null
 * @param pictures hashes of the pictures that readers get to see by all this
 */
public record Paper(
        String name,
        String tagline,
        Logo logo,
        Logo darkLogo,
        String accent,
        String darkAccent,
        String language,
        String about,
        String footerText,
        List<Link> menu,
        List<Link> footer,
        List<Link> pages,
        String contact,
        String securityContact,
        Publisher publisher,
        Api api,
        String hub,
        Set<String> pictures) {

    /** A link with its words. */
    public record Link(String label, String address) {}

    /**
     * A picture of the paper.
     *
     * @param address path of the file
     */
    public record Logo(String address, int width, int height) {

        static Logo of(Picture picture) {
            return picture == null
                    ? null
                    : new Logo("/media/" + picture.getFileName(), picture.getWidth(), picture.getHeight());
        }
    }

    /**
     * Who publishes the paper, as law and search engines want to know.
     *
     * @param name legal name; that of the paper until somebody gave one
     * @param address by mail, or null
     */
    public record Publisher(String name, String address) {}

    /**
     * How programs read the paper.
     *
     * @param tokenNeeded whether they have to show a token
     * @param origins whose scripts may read it in browsers; {@code *} is everybody’s
     */
    public record Api(boolean tokenNeeded, List<String> origins) {}

    /**
     * The paper of what is kept.
     *
     * @param settings name and hub where nobody has given others
     */
    public static Paper of(PaperDetails details, Settings settings, List<Link> pages, Set<String> picturesOnPages) {
        var name = details.getName() == null ? settings.siteName() : details.getName();
        var pictures = new HashSet<>(picturesOnPages);
        add(pictures, details.getLogo());
        add(pictures, details.getDarkLogo());
        return new Paper(
                name,
                details.getTagline(),
                Logo.of(details.getLogo()),
                Logo.of(details.getDarkLogo() == null ? details.getLogo() : details.getDarkLogo()),
                details.getAccent(),
                details.getDarkAccent(),
                details.getLanguage(),
                details.getAbout(),
                details.getFooterText(),
                links(details.getMenu()),
                links(details.getFooter()),
                List.copyOf(pages),
                details.getContact(),
                details.getSecurityContact(),
                new Publisher(
                        details.getPublisher() == null ? name : details.getPublisher(), details.getPublisherAddress()),
                new Api(details.isTokenNeeded(), details.originList()),
                details.getHub() == null ? settings.webSubHub().orElse(null) : details.getHub(),
                Set.copyOf(pictures));
    }

    private static void add(Set<String> pictures, Picture picture) {
        if (picture != null) {
            pictures.add(picture.getSha256());
        }
    }

    private static List<Link> links(List<PaperLink> links) {
        return links.stream()
                .map(link -> new Link(link.getLabel(), link.getAddress()))
                .toList();
    }

    /** Path of the stylesheet with the paper’s own colours, which names what it says; null when it has none. */
    public String coloursAddress() {
        var colours = colours();
        return colours.isEmpty() ? null : "/colours-" + Sha256.of(colours).substring(0, 16) + ".css";
    }

    /** The rules that give pages the paper’s own colours; empty when it has none. */
    public String colours() {
        var rules = new StringBuilder();
        if (accent != null) {
            rules.append(":root{--accent:").append(accent).append('}');
        }
        if (darkAccent != null || accent != null) {
            rules.append("@media (prefers-color-scheme:dark){:root{--accent:")
                    .append(darkAccent == null ? PaperRules.DARK_ACCENT : darkAccent)
                    .append("}}");
        }
        return rules.toString();
    }
}
