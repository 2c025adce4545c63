package org.masthead.front.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.masthead.account.model.Person;
import org.masthead.taxonomy.model.Section;

/**
 * The front page of the site, of a section or of a topic, with the one working copy of its arrangement. What readers see is
 * its live {@link Edition}; the version is the working copy's alone.
 */
@Entity
public class Front {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "front_seq")
    @SequenceGenerator(name = "front_seq", sequenceName = "front_seq")
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private Kind kind;

    /** As lists of stories are named: {@code site}, {@code section/world}, {@code topic/election-night}. */
    @Column(length = 120, nullable = false, unique = true)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private Section section;

    /** What people call it: the name of a topic or a section; null for the site. */
    @Column(length = 100)
    private String title;

    @Convert(converter = ArrangementJson.class)
    @Column(length = 20000, nullable = false)
    private Arrangement working;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person changedBy;

    private Instant changedAt;

    @OneToMany(mappedBy = "front")
    private Set<Edition> editions = new HashSet<>();

    /** What a front is the front of. */
    public enum Kind {
        SITE,
        SECTION,
        TOPIC
    }

    protected Front() {}

    private Front(Kind kind, String name, Section section, Arrangement working) {
        this.kind = kind;
        this.name = name;
        this.section = section;
        this.working = working;
    }

    /** The front page, not arranged yet. */
    public static Front ofSite() {
        return new Front(Kind.SITE, "site", null, Arrangement.BY_TIME);
    }

    /** The front of a section, not arranged yet. */
    public static Front of(Section section) {
        var front = new Front(Kind.SECTION, nameOf(section.getSlug()), section, Arrangement.BY_TIME);
        front.title = section.getName();
        return front;
    }

    /** Name of the front of a section. */
    public static String nameOf(String section) {
        return "section/" + section;
    }

    /**
     * The page of a topic, which readers do not see before it is published.
     *
     * @param slug last part of its address, for good
     */
    public static Front ofTopic(String slug, Topic topic, Person by, Instant at) {
        var front = new Front(Kind.TOPIC, "topic/" + slug, null, Arrangement.BY_TIME);
        front.arrange(Arrangement.of(topic), by, at);
        return front;
    }

    /** Changes the working copy. */
    public void arrange(Arrangement arrangement, Person by, Instant at) {
        working = arrangement;
        changedBy = by;
        changedAt = at;
        if (arrangement.topic() != null) {
            title = arrangement.topic().name();
        }
    }

    /** Path on the public site. */
    public String getAddress() {
        return switch (kind) {
            case SITE -> "/";
            case SECTION -> name.substring("section".length());
            case TOPIC -> "/" + name;
        };
    }

    /** Id of the desk whose people arrange it; null when it is the whole newsroom's. */
    public Long deskId() {
        return section == null ? null : section.getDesk().getId();
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Kind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public String getTitle() {
        return title;
    }

    public Arrangement getWorking() {
        return working;
    }

    public Person getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
