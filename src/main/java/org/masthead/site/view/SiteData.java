package org.masthead.site.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import org.masthead.account.model.ProfileLink;
import org.masthead.imprint.service.Imprint;
import org.masthead.platform.model.Settings;
import org.masthead.site.model.LiveAuthor;
import org.masthead.site.model.PublicAuthor;
import org.masthead.site.model.ShareCard;

/** What machines are told of the paper and of those who write in it. */
@Named
@RequestScoped
public class SiteData {

    private Settings settings;
    private Imprint imprint;

    protected SiteData() {}

    @Inject
    public SiteData(Settings settings, Imprint imprint) {
        this.settings = settings;
        this.imprint = imprint;
    }

    /** The paper, and how to search its site: for the front page. */
    public String getFront() {
        return JsonLd.element(JsonLd.JSON
                .createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@graph", JsonLd.JSON.createArrayBuilder().add(publisher()).add(site())));
    }

    /**
     * Somebody whose stories are on a page of their own.
     *
     * @param profile what they say of themselves, or null
     */
    String author(LiveAuthor author, PublicAuthor profile) {
        var person = person(author).add("worksFor", publisher());
        if (profile != null) {
            tell(person, profile);
        }
        return JsonLd.element(
                JsonLd.whole("ProfilePage").add("url", url(author.address())).add("mainEntity", person));
    }

    private void tell(JsonObjectBuilder person, PublicAuthor profile) {
        JsonLd.addIfKnown(person, "description", profile.getBio());
        if (profile.getPicture() != null) {
            person.add("image", url(profile.getPicture()));
        }
        if (!profile.getLinks().isEmpty()) {
            var others = JsonLd.JSON.createArrayBuilder();
            profile.getLinks().stream().map(ProfileLink::getAddress).forEach(others::add);
            person.add("sameAs", others);
        }
    }

    JsonObjectBuilder person(LiveAuthor author) {
        return JsonLd.thing("Person").add("name", author.name()).add("url", url(author.address()));
    }

    JsonObjectBuilder publisher() {
        return JsonLd.thing("NewsMediaOrganization")
                .add("@id", url("/#publisher"))
                .add("name", name())
                .add("url", url("/"))
                .add("logo", JsonLd.picture(url(ShareServlet.LOGO), ShareCard.LOGO, ShareCard.LOGO));
    }

    private JsonObjectBuilder site() {
        return JsonLd.thing("WebSite")
                .add("@id", url("/#site"))
                .add("name", name())
                .add("url", url("/"))
                .add("publisher", JsonLd.JSON.createObjectBuilder().add("@id", url("/#publisher")))
                .add(
                        "potentialAction",
                        JsonLd.thing("SearchAction")
                                .add(
                                        "target",
                                        JsonLd.thing("EntryPoint")
                                                .add("urlTemplate", url("/search?q={search_term_string}")))
                                .add("query-input", "required name=search_term_string"));
    }

    String name() {
        return imprint.paper().name();
    }

    String url(String path) {
        return settings.baseUrl() + path;
    }
}
