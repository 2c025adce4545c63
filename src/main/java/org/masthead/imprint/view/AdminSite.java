package org.masthead.imprint.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import org.masthead.imprint.model.PaperDetails;
import org.masthead.imprint.model.PaperLink;
import org.masthead.imprint.model.PaperRules;
import org.masthead.imprint.service.PaperKeeping;
import org.masthead.media.model.Picture;
import org.masthead.media.service.PictureService;
import org.masthead.platform.view.Flash;

/** What the paper says of itself, as a form. */
@Named
@ViewScoped
public class AdminSite implements Serializable {

    @Inject
    private PaperKeeping keeping;

    @Inject
    private PictureService pictures;

    private long seen;
    private PaperDetails details;
    private boolean ownColours;
    private boolean withoutLogo;
    private boolean withoutDarkLogo;
    private transient Part logo;
    private transient Part darkLogo;

    public void load() {
        var kept = keeping.get();
        seen = kept.getVersion();
        details = kept.getDetails().copy();
        ownColours = details.getAccent() != null || details.getDarkAccent() != null;
        if (details.getAccent() == null) {
            details.setAccent(PaperRules.LIGHT_ACCENT);
        }
        if (details.getDarkAccent() == null) {
            details.setDarkAccent(PaperRules.DARK_ACCENT);
        }
    }

    public String save() throws IOException {
        var wanted = details.copy();
        wanted.setLogo(chosen(logo, withoutLogo, details.getLogo()));
        wanted.setDarkLogo(chosen(darkLogo, withoutDarkLogo, details.getDarkLogo()));
        if (!ownColours) {
            wanted.setAccent(null);
            wanted.setDarkAccent(null);
        }
        keeping.edit(seen, wanted);
        Flash.say("site.done");
        return "/admin/site?faces-redirect=true";
    }

    private Picture chosen(Part file, boolean without, Picture before) throws IOException {
        if (file == null || file.getSize() == 0) {
            return without ? null : before;
        }
        try (var content = file.getInputStream()) {
            return pictures.keepLogo(file.getSubmittedFileName(), content.readNBytes(PictureService.LARGEST + 1));
        }
    }

    /** One more line for a link. */
    public void more(List<PaperLink> links) {
        links.add(new PaperLink());
    }

    /** Moves a link before the one before it. */
    public void up(List<PaperLink> links, int at) {
        Collections.swap(links, at, at - 1);
    }

    public void remove(List<PaperLink> links, int at) {
        links.remove(at);
    }

    public PaperDetails getDetails() {
        return details;
    }

    public int getMostLinks() {
        return PaperRules.MOST_LINKS;
    }

    public boolean isOwnColours() {
        return ownColours;
    }

    public void setOwnColours(boolean ownColours) {
        this.ownColours = ownColours;
    }

    public boolean isWithoutLogo() {
        return withoutLogo;
    }

    public void setWithoutLogo(boolean withoutLogo) {
        this.withoutLogo = withoutLogo;
    }

    public boolean isWithoutDarkLogo() {
        return withoutDarkLogo;
    }

    public void setWithoutDarkLogo(boolean withoutDarkLogo) {
        this.withoutDarkLogo = withoutDarkLogo;
    }

    public Part getLogo() {
        return logo;
    }

    public void setLogo(Part logo) {
        this.logo = logo;
    }

    public Part getDarkLogo() {
        return darkLogo;
    }

    public void setDarkLogo(Part darkLogo) {
        this.darkLogo = darkLogo;
    }
}
