package org.masthead.site.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.masthead.article.model.Genre;
import org.masthead.article.model.Ids;
import org.masthead.article.model.Texts;
import org.masthead.body.model.Document;
import org.masthead.media.model.Picture;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.Tag;

/**
 * A story as readers see it: the live revision of an article whose public status says so. It is read from a database
 * view that holds nothing else, so a draft cannot come this far whatever a query says.
 */
@Entity
@Immutable
@Table(name = "live_story")
public class LiveStory extends Story {

    /**
     * What is read with whole stories, to stand behind {@code LiveStory s} in a query. Of one with an entity graph Hibernate
     * keeps no translation.
     */
    public static final String WITH_REST =
            " left join fetch s.section left join fetch s.section.desk left join fetch s.section.parent left join fetch s.picture";

    /** The same with tags, for one story: they would multiply the rows of a list. */
    public static final String WITH_ALL = WITH_REST + " left join fetch s.tags";

    @Id
    private Long id;

    private String address;

    private Instant firstPublishedAt;

    private Instant publishedAt;

    private int publications;

    private String headline;

    private String kicker;

    private String standfirst;

    @Convert(converter = Texts.class)
    private List<String> bylines;

    private String dateline;

    private String body;

    private String creditLine;

    private String source;

    @ManyToOne(fetch = FetchType.LAZY)
    private Section section;

    @ManyToMany
    @OrderBy("name")
    @JoinTable(
            name = "live_tag",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<Tag> tags = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    private Genre genre;

    private int urgency;

    private String language;

    private String seoTitle;

    private String seoDescription;

    @Convert(converter = Ids.class)
    private List<Long> related;

    @ManyToOne(fetch = FetchType.LAZY)
    private Picture picture;

    /** The pictures in the text, by their hash. */
    @ElementCollection
    @CollectionTable(name = "live_picture", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "sha256")
    private Set<String> pictures = new HashSet<>();

    private String altText;

    private String caption;

    private String pictureCredit;

    private String videoUrl;

    private Integer duration;

    private String captions;

    protected LiveStory() {}

    @Override
    public Document document() {
        return Document.of(body);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getAddress() {
        return address;
    }

    @Override
    public Instant getFirstPublishedAt() {
        return firstPublishedAt;
    }

    @Override
    public Instant getPublishedAt() {
        return publishedAt;
    }

    @Override
    public int getPublications() {
        return publications;
    }

    @Override
    public String getHeadline() {
        return headline;
    }

    @Override
    public String getKicker() {
        return kicker;
    }

    @Override
    public String getStandfirst() {
        return standfirst;
    }

    @Override
    public List<String> getBylines() {
        return bylines == null ? List.of() : bylines;
    }

    @Override
    public String getDateline() {
        return dateline;
    }

    @Override
    public String getCreditLine() {
        return creditLine;
    }

    @Override
    public String getSource() {
        return source;
    }

    @Override
    public Section getSection() {
        return section;
    }

    @Override
    public Set<Tag> getTags() {
        return tags;
    }

    public Genre getGenre() {
        return genre;
    }

    public int getUrgency() {
        return urgency;
    }

    @Override
    public String getLanguage() {
        return language;
    }

    @Override
    public Picture getPicture() {
        return picture;
    }

    @Override
    public String getAltText() {
        return altText;
    }

    @Override
    public String getCaption() {
        return caption;
    }

    @Override
    public String getPictureCredit() {
        return pictureCredit;
    }

    @Override
    public String getVideoUrl() {
        return videoUrl;
    }

    @Override
    public String getCaptions() {
        return captions;
    }

    @Override
    public List<Long> getRelated() {
        return related == null ? List.of() : related;
    }

    @Override
    protected Integer getDuration() {
        return duration;
    }

    @Override
    protected String getSeoTitle() {
        return seoTitle;
    }

    @Override
    protected String getSeoDescription() {
        return seoDescription;
    }
}
