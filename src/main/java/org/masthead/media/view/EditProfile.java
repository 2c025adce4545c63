package org.masthead.media.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.masthead.account.model.Profile;
import org.masthead.account.model.ProfileLink;
import org.masthead.account.model.ProfilePlan;
import org.masthead.account.service.Me;
import org.masthead.account.service.ProfileService;
import org.masthead.media.service.PictureService;
import org.masthead.platform.view.Flash;

/** What a person says of themselves to readers, as a form: one's own, or that of somebody for those who manage people. */
@Named
@ViewScoped
public class EditProfile implements Serializable {

    /** Bytes of the page, which has all time zones: its last header, for a message that was shown, comes at its end. */
    private static final int LENGTH = 131_072;

    @Inject
    private ProfileService profiles;

    @Inject
    private PictureService pictures;

    @Inject
    private Me me;

    private Long id;
    private long seen;
    private String returnTo;
    private String name;
    private String byline;
    private String bio;
    private String pictureSha256;
    private boolean withoutPicture;
    private transient Part picture;
    private String zone;
    private String language;
    private final List<LinkLine> links = new ArrayList<>();

    /** One's own. */
    public void seeOwn() {
        see(me.getId());
        returnTo = "/account/profile?faces-redirect=true";
    }

    /** That of a person; nothing of one who is not made yet. */
    public void see(Long personId) {
        if (personId != null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseBufferSize(LENGTH);
            id = personId;
            returnTo = "/admin/person?faces-redirect=true&id=" + personId;
            show();
        }
    }

    private void show() {
        var person = profiles.get(id);
        var profile = person.getProfile();
        seen = person.getVersion();
        name = person.getDisplayName();
        byline = profile.getByline();
        bio = profile.getBio();
        pictureSha256 = profile.getPictureSha256();
        zone = person.findZone().map(ZoneId::getId).orElse(null);
        language = person.locale().toLanguageTag();
        profile.getLinks().forEach(link -> links.add(new LinkLine(link.getLabel(), link.getAddress())));
        while (links.size() < Profile.MOST_LINKS) {
            links.add(new LinkLine(null, null));
        }
    }

    public String save() throws IOException {
        var kept = links.stream()
                .filter(LinkLine::isFilled)
                .map(line -> new ProfileLink(line.getLabel(), line.getAddress()))
                .toList();
        var plan = new ProfilePlan(
                byline,
                bio,
                kept,
                chosenPicture(),
                zone == null ? null : ZoneId.of(zone),
                language == null ? null : Locale.forLanguageTag(language));
        profiles.present(id, seen, plan);
        Flash.say("profile.done");
        return returnTo;
    }

    private String chosenPicture() throws IOException {
        if (picture == null || picture.getSize() == 0) {
            return withoutPicture ? null : pictureSha256;
        }
        try (var content = picture.getInputStream()) {
            return pictures.keepPortrait(picture.getSubmittedFileName(), content.readNBytes(PictureService.LARGEST + 1))
                    .getSha256();
        }
    }

    public List<Locale> getLanguages() {
        return ProfileService.LANGUAGES;
    }

    public List<LinkLine> getLinks() {
        return links;
    }

    public String getName() {
        return name;
    }

    public String getPictureSha256() {
        return pictureSha256;
    }

    public String getByline() {
        return byline;
    }

    public void setByline(String byline) {
        this.byline = byline;
    }

    public String getBio() {
        return bio;
    }

    public void setBio(String bio) {
        this.bio = bio;
    }

    public boolean isWithoutPicture() {
        return withoutPicture;
    }

    public void setWithoutPicture(boolean withoutPicture) {
        this.withoutPicture = withoutPicture;
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
