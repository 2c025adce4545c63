package org.masthead.imprint.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ResourceBundle;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.body.model.Document;
import org.masthead.imprint.model.PagePlan;
import org.masthead.imprint.model.StandingPage;
import org.masthead.imprint.service.Imprint;
import org.masthead.imprint.service.PageKeeping;
import org.masthead.platform.view.Flash;
import org.masthead.taxonomy.model.Language;

/** Writes a page of the paper’s own, or begins one. */
@Named
@ViewScoped
public class AdminPage implements Serializable {

    private static final String GUIDE = "page.guide.";

    @Inject
    private PageKeeping keeping;

    @Inject
    private Imprint imprint;

    @Inject
    private Me me;

    private Long id;
    private long seen;
    private boolean published;
    private String title;
    private String slug;
    private String address;
    private String body = Document.EMPTY.json();

    public void load() {
        me.mustOnAllDesks(Capability.SITE_MANAGE);
        if (id != null) {
            show(keeping.get(id));
        }
    }

    private void show(StandingPage page) {
        seen = page.getVersion();
        published = page.isPublished();
        title = page.getTitle();
        slug = page.getSlug();
        address = page.address();
        body = page.getBody();
    }

    public String save() {
        keep();
        return done("page.done.save");
    }

    /** Keeps what is written, and shows it to readers. */
    public String publish() {
        keep();
        keeping.publish(id, keeping.get(id).getVersion());
        return done("page.done.publish");
    }

    private void keep() {
        var plan = new PagePlan(title, slug, body);
        if (id == null) {
            id = keeping.create(plan);
        } else {
            keeping.edit(id, seen, plan);
        }
        seen = keeping.get(id).getVersion();
    }

    public String unpublish() {
        keeping.unpublish(id, seen);
        return done("page.done.unpublish");
    }

    public String delete() {
        keeping.delete(id, seen);
        Flash.say("page.done.delete", title);
        return "/admin/pages?faces-redirect=true";
    }

    private String done(String key) {
        Flash.say(key, title);
        return "/admin/page?faces-redirect=true&id=" + id;
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isPublished() {
        return published;
    }

    /** Path on the public site, or null as long as it is not made. */
    public String getAddress() {
        return address;
    }

    /** What belongs on such a page, or null when that is not known. */
    public String getGuide() {
        var words = ResourceBundle.getBundle("org.masthead.messages");
        return slug != null && words.containsKey(GUIDE + slug) ? words.getString(GUIDE + slug) : null;
    }

    public Language getLanguage() {
        return new Language(imprint.paper().language());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
