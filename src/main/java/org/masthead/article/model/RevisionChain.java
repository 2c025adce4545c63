package org.masthead.article.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.masthead.account.model.Person;

/** All revisions of one article, each chained to the one before by its hash. */
@Embeddable
public class RevisionChain {

    @Column(name = "revision_count", nullable = false)
    private int count;

    @Column(name = "last_hash", length = 64)
    private String lastHash;

    @OneToMany(mappedBy = "article", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Revision> revisions = new ArrayList<>();

    Revision file(Article article, Copy copy, RevisionKind kind, Person by, Instant at, String note) {
        var revision = new Revision(article, copy, ++count, kind, by, at, note, lastHash);
        lastHash = revision.getHash();
        revisions.add(revision);
        return revision;
    }

    /** Whether all revisions are as they were filed and none is missing. */
    public boolean isGenuine() {
        return revisions.size() == count && Objects.equals(lastHash, Revision.lastHashOf(revisions));
    }

    /** How many were filed. */
    public int getCount() {
        return count;
    }

    /** Hash of the last one filed; null of none. */
    public String getLastHash() {
        return lastHash;
    }

    public List<Revision> getRevisions() {
        return List.copyOf(revisions);
    }
}
