package org.masthead.site.view;

import jakarta.json.spi.JsonProvider;
import org.masthead.account.model.ProfileLink;
import org.masthead.platform.model.Settings;
import org.masthead.site.model.PublicAuthor;

/** An author in the words of schema.org, as JSON-LD in its script element. */
final class AuthorData {

    private static final JsonProvider JSON = JsonProvider.provider();

    private AuthorData() {}

    /**
     * @param address path of the author's page
     * @param profile what the author says of themselves, or null
     */
    static String of(Settings settings, String name, String address, PublicAuthor profile) {
        var person = JSON.createObjectBuilder()
                .add("@type", "Person")
                .add("name", name)
                .add("url", settings.baseUrl() + address)
                .add(
                        "worksFor",
                        JSON.createObjectBuilder()
                                .add("@type", "NewsMediaOrganization")
                                .add("name", settings.siteName())
                                .add("url", settings.baseUrl() + "/"));
        if (profile != null) {
            if (profile.getBio() != null) {
                person.add("description", profile.getBio());
            }
            if (profile.getPicture() != null) {
                person.add("image", settings.baseUrl() + profile.getPicture());
            }
            if (!profile.getLinks().isEmpty()) {
                var others = JSON.createArrayBuilder();
                profile.getLinks().stream().map(ProfileLink::getAddress).forEach(others::add);
                person.add("sameAs", others);
            }
        }
        var page = JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "ProfilePage")
                .add("mainEntity", person);
        return "<script type=\"application/ld+json\">" + StoryData.text(page) + "</script>";
    }
}
