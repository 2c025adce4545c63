package org.masthead.preview.model;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/**
 * Something that somebody outside said about a revision: under which link, about which text, in whose name, when. It is
 * never changed and never taken back; whoever thinks otherwise later says so as well.
 *
 * <p>The text is named by its hash besides its number, so that what was said cannot come to stand beside other words. The
 * address of the computer is not kept: it would prove little, and it could give a source away.
 */
@MappedSuperclass
public abstract class Evidence {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private PreviewLink link;

    @Column(nullable = false)
    private int revisionNumber;

    @Column(length = 64, nullable = false)
    private String revisionHash;

    @Column(length = PreviewRules.LONGEST_NAME, nullable = false)
    private String name;

    @Column(nullable = false)
    private Instant at;

    protected Evidence() {}

    Evidence(PreviewLink link, String name, Instant at) {
        this.link = link;
        this.revisionNumber = link.getRevision().getNumber();
        this.revisionHash = link.getRevision().getHash();
        this.name = name;
        this.at = at;
    }

    public PreviewLink getLink() {
        return link;
    }

    public int getRevisionNumber() {
        return revisionNumber;
    }

    /** The hash of the revision as it was then. */
    public String getRevisionHash() {
        return revisionHash;
    }

    public String getName() {
        return name;
    }

    public Instant getAt() {
        return at;
    }
}
