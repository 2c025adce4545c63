package org.masthead.site.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.masthead.account.model.ProfileLink;
import org.masthead.imprint.service.Imprint;
import org.masthead.platform.model.Settings;
import org.masthead.site.model.LiveAuthor;
import org.masthead.site.model.PublicAuthor;
import org.masthead.site.model.Rows;
import org.masthead.site.model.SectionRow;
import org.masthead.site.model.ShareCard;
import org.masthead.site.model.StoryRow;

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

    /**
     * The paper, how to search its site, and its front page.
     *
     * @param stories on the front page, in their order
     */
    public String front(List<StoryRow> stories) {
        var page = JsonLd.thing("CollectionPage")
                .add("@id", url("/"))
                .add("url", url("/"))
                .add("name", name())
                .add("isPartOf", JsonLd.JSON.createObjectBuilder().add("@id", url("/#site")))
                .add("mainEntity", list(stories, 1));
        return JsonLd.element(JsonLd.JSON
                .createObjectBuilder()
                .add("@context", "https://schema.org")
                .add(
                        "@graph",
                        JsonLd.JSON
                                .createArrayBuilder()
                                .add(publisher())
                                .add(site())
                                .add(page)));
    }

    /** A page with a list of stories. */
    String page(String name, String address, Rows rows) {
        return JsonLd.element(JsonLd.whole("CollectionPage")
                .add("url", url(address))
                .add("name", name)
                .add("isPartOf", JsonLd.thing("WebSite").add("name", name()).add("url", url("/")))
                .add("publisher", publisher())
                .add("mainEntity", list(rows)));
    }

    private JsonObjectBuilder list(Rows rows) {
        return list(rows.stories(), (rows.number() - 1) * Rows.SIZE + 1);
    }

    private JsonObjectBuilder list(List<StoryRow> stories, int first) {
        var items = JsonLd.JSON.createArrayBuilder();
        for (var at = 0; at < stories.size(); at++) {
            items.add(JsonLd.thing("ListItem")
                    .add("position", first + at)
                    .add("url", url(stories.get(at).address())));
        }
        return JsonLd.thing("ItemList").add("itemListElement", items);
    }

    /**
     * The way to a page.
     *
     * @param above pages between the front page and this one, the outermost first
     */
    String way(List<SectionRow> above, String name, String address) {
        var way = new ArrayList<JsonLd.Step>();
        way.add(start());
        above.forEach(section -> way.add(new JsonLd.Step(section.name(), url(section.address()))));
        way.add(new JsonLd.Step(name, url(address)));
        return JsonLd.element(JsonLd.breadcrumb(way));
    }

    /** Where every way begins. */
    JsonLd.Step start() {
        return new JsonLd.Step(name(), url("/"));
    }

    /**
     * Somebody whose stories are on a page of their own.
     *
     * @param profile what they say of themselves, or null
     */
    String author(LiveAuthor author, PublicAuthor profile, Rows rows) {
        var person = person(author).add("worksFor", publisher());
        if (profile != null) {
            tell(person, profile);
        }
        return JsonLd.element(JsonLd.whole("ProfilePage")
                        .add("url", url(author.address()))
                        .add("mainEntity", person))
                + JsonLd.element(list(rows).add("@context", "https://schema.org"));
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
