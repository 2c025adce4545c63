package org.masthead.article.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.masthead.body.model.Document;
import org.masthead.taxonomy.model.Tag;

/** What readers see of an article: one immutable revision, at one address. */
@Embeddable
public class LiveLane {

    @Enumerated(EnumType.STRING)
    @Column(name = "public_status", length = 20, nullable = false)
    private PublicStatus status = PublicStatus.NONE;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "live_revision_id")
    private Revision revision;

    /** Path on the public site; it follows slug and section. */
    @Column(length = 300, unique = true)
    private String address;

    private Instant firstPublishedAt;

    private Instant publishedAt;

    private Instant takenDownAt;

    @ManyToMany
    @JoinTable(
            name = "live_tag",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<Tag> tags = new HashSet<>();

    /** The pictures in the text of the revision, by their hash: readers may see these files. */
    @ElementCollection
    @CollectionTable(name = "live_picture", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "sha256", length = 64, nullable = false)
    private Set<String> pictures = new HashSet<>();

    /** Where the story is found in lists; nowhere while it is not live. */
    @ElementCollection
    @CollectionTable(name = "live_list", joinColumns = @JoinColumn(name = "article_id"))
    private Set<LiveList> lists = new HashSet<>();

    /** Addresses that it had before; they lead to the one it has. */
    @ElementCollection
    @CollectionTable(name = "old_address", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "address", length = 300, nullable = false)
    private Set<String> oldAddresses = new HashSet<>();

    @Column(nullable = false)
    private int publications;

    void show(Revision next, String newAddress, Set<Tag> newTags, Instant at) {
        status = PublicStatus.LIVE;
        takenDownAt = null;
        revision = next;
        tags.clear();
        tags.addAll(newTags);
        pictures.clear();
        pictures.addAll(Document.of(next.getCopy().getBody()).pictures());
        publishedAt = at;
        publications++;
        if (firstPublishedAt == null) {
            firstPublishedAt = at;
        }
        move(newAddress);
        var lists = LiveList.of(placement(), firstPublishedAt).toList();
        this.lists.retainAll(lists);
        this.lists.addAll(lists);
    }

    private void move(String newAddress) {
        if (address != null && !address.equals(newAddress)) {
            oldAddresses.add(address);
        }
        oldAddresses.remove(newAddress);
        address = newAddress;
    }

    void takeDown(Instant at) {
        status = PublicStatus.UNPUBLISHED;
        takenDownAt = at;
        lists.clear();
    }

    /** Where readers find the story; null when they do not. */
    public Placement placement() {
        return isLive() ? Placement.of(address, revision.getCopy(), tags) : null;
    }

    /** Whether readers can see the story. */
    public boolean isLive() {
        return status == PublicStatus.LIVE;
    }

    public PublicStatus getStatus() {
        return status;
    }

    public Revision getRevision() {
        return revision;
    }

    public String getAddress() {
        return address;
    }

    public Instant getFirstPublishedAt() {
        return firstPublishedAt;
    }

    /** When readers got the text they see now. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** How many texts readers have got of it, the first one included. */
    public int getPublications() {
        return publications;
    }

    public Set<Tag> getTags() {
        return Set.copyOf(tags);
    }
}
