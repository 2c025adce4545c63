package org.masthead.preview.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.view.Flash;
import org.masthead.preview.model.LinkPurpose;
import org.masthead.preview.model.PreviewLinkRow;
import org.masthead.preview.model.Sharing;
import org.masthead.preview.model.Validity;
import org.masthead.preview.service.PreviewLinks;

/** The preview links of one story: makes, lists and revokes them. Remembers the version the person saw. */
@Named
@ViewScoped
public class ShareArticle implements Serializable {

    @Inject
    private PreviewLinks links;

    private Long id;
    private long seen;
    private String why;
    private List<PreviewLinkRow> rows;
    private Long revision;
    private LinkPurpose purpose = LinkPurpose.READ;
    private Validity validity = Validity.WEEK;
    private Instant until;
    private String note;

    /** Remembers what the person is shown. */
    public void see(Long articleId, long version) {
        id = articleId;
        seen = version;
        why = Refusal.sentences(links.against(id));
        rows = why.isEmpty() ? links.ofArticle(id) : List.of();
    }

    public String make() {
        var sharing = new Sharing(purpose, validity, until, note);
        if (revision == null) {
            links.make(id, seen, sharing);
        } else {
            links.makeOfRevision(id, revision, sharing);
        }
        return done("share.made");
    }

    public String revoke(Long linkId) {
        links.revoke(linkId);
        return done("share.revoked");
    }

    private String done(String key) {
        Flash.say(key);
        return "/desk/articles/show?faces-redirect=true&id=" + id;
    }

    /** Why the person may not share the story; empty when she may. */
    public String getWhy() {
        return why;
    }

    public List<PreviewLinkRow> getRows() {
        return rows;
    }

    /** How many of the links can be opened. */
    public long getOpen() {
        return rows.stream().filter(row -> row.path() != null).count();
    }

    public Validity[] getValidities() {
        return Validity.values();
    }

    /** Id of the revision to show; null for the working copy as it stands. */
    public Long getRevision() {
        return revision;
    }

    public void setRevision(Long revision) {
        this.revision = revision;
    }

    public LinkPurpose[] getPurposes() {
        return LinkPurpose.values();
    }

    public LinkPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(LinkPurpose purpose) {
        this.purpose = purpose;
    }

    public Validity getValidity() {
        return validity;
    }

    public void setValidity(Validity validity) {
        this.validity = validity;
    }

    public Instant getUntil() {
        return until;
    }

    public void setUntil(Instant until) {
        this.until = until;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
