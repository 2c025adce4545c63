package org.masthead.article.model;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.masthead.body.model.Document;
import org.masthead.taxonomy.model.Language;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.Slugs;

/**
 * Everything a story says and shows. The working copy of an article is one, and so is each of its revisions: there is no
 * second list of fields that could miss one.
 */
@Embeddable
public class Copy implements Serializable {

    /** Related stories at most. */
    public static final int RELATED = 6;

    @Size(max = 300)
    @Column(length = 300)
    private String headline;

    @Size(max = 100)
    @Column(length = 100)
    private String kicker;

    @Size(max = 1000)
    @Column(length = 1000)
    private String standfirst;

    @Size(max = 100)
    @Column(length = 100)
    private String slugline;

    @Convert(converter = Texts.class)
    @Column(length = 1000)
    private List<@Size(max = 100) String> bylines = List.of();

    @Size(max = 200)
    @Column(length = 200)
    private String dateline;

    @NotNull
    @Column(length = 1_000_000, nullable = false)
    private String body = Document.EMPTY.json();

    @Size(max = 300)
    @Column(length = 300)
    private String creditLine;

    @Size(max = 200)
    @Column(length = 200)
    private String source;

    @Size(max = 2000)
    @Column(length = 2000)
    private String edNote;

    @ManyToOne(fetch = FetchType.LAZY)
    private Section section;

    @Convert(converter = Texts.class)
    @Column(length = 2000)
    private List<@Size(max = 60) String> tags = List.of();

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Genre genre = Genre.NEWS;

    @Min(1)
    @Max(9)
    @Column(nullable = false)
    private int urgency = 5;

    @NotNull
    @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "{copy.language}")
    @Column(length = 35, nullable = false)
    private String language = "en";

    @Size(max = Slugs.LENGTH)
    @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "{copy.slug}")
    @Column(length = Slugs.LENGTH)
    private String slug;

    @Size(max = 200)
    @Column(length = 200)
    private String seoTitle;

    @Size(max = 500)
    @Column(length = 500)
    private String seoDescription;

    /** Stories that the newsroom wants beside this one, by id, in their order. */
    @Size(max = RELATED, message = "{copy.related}")
    @Convert(converter = Ids.class)
    @Column(length = 200)
    private List<Long> related = List.of();

    @Valid
    @Embedded
    private LeadMedia lead = new LeadMedia();

    /** The body as a document. */
    public Document document() {
        return Document.of(body);
    }

    /** The slug that was given, or else one made from the headline. */
    public String slugOrMade() {
        return slug == null ? Slugs.of(headline) : slug;
    }

    /** The words by which colleagues look for the story, in lower case. */
    String searchText() {
        return Stream.of(headline, slugline, standfirst)
                .filter(Objects::nonNull)
                .collect(joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    /** A copy of its own with the same words, but for comments and suggestions. */
    public Copy duplicate() {
        return DuplicateCopy.of(this);
    }

    /** {@code rtl} or {@code ltr}, as the script of the language runs. */
    public String getDirection() {
        return new Language(language).direction();
    }

    /** All fields, their names and values, in an order that never changes: what a revision's hash is made over. */
    public String canonical() {
        return CanonicalCopy.of(this);
    }

    /** Whether another copy has the same in all fields but the body. */
    boolean saysAroundBodyWhat(Copy other) {
        return CanonicalCopy.aroundBody(this).equals(CanonicalCopy.aroundBody(other));
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getKicker() {
        return kicker;
    }

    public void setKicker(String kicker) {
        this.kicker = kicker;
    }

    public String getStandfirst() {
        return standfirst;
    }

    public void setStandfirst(String standfirst) {
        this.standfirst = standfirst;
    }

    public String getSlugline() {
        return slugline;
    }

    public void setSlugline(String slugline) {
        this.slugline = slugline;
    }

    public List<String> getBylines() {
        return bylines;
    }

    public void setBylines(List<String> bylines) {
        this.bylines = bylines == null ? List.of() : List.copyOf(bylines);
    }

    public String getDateline() {
        return dateline;
    }

    public void setDateline(String dateline) {
        this.dateline = dateline;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getCreditLine() {
        return creditLine;
    }

    public void setCreditLine(String creditLine) {
        this.creditLine = creditLine;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getEdNote() {
        return edNote;
    }

    public void setEdNote(String edNote) {
        this.edNote = edNote;
    }

    public Section getSection() {
        return section;
    }

    public void setSection(Section section) {
        this.section = section;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags == null ? List.of() : List.copyOf(tags);
    }

    public Genre getGenre() {
        return genre;
    }

    public void setGenre(Genre genre) {
        this.genre = genre;
    }

    public int getUrgency() {
        return urgency;
    }

    public void setUrgency(int urgency) {
        this.urgency = urgency;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getSeoTitle() {
        return seoTitle;
    }

    public void setSeoTitle(String seoTitle) {
        this.seoTitle = seoTitle;
    }

    public String getSeoDescription() {
        return seoDescription;
    }

    public void setSeoDescription(String seoDescription) {
        this.seoDescription = seoDescription;
    }

    public List<Long> getRelated() {
        return related;
    }

    public void setRelated(List<Long> related) {
        this.related = related == null ? List.of() : List.copyOf(related);
    }

    /** Never null: a row without any lead is read back as no lead at all. */
    public LeadMedia getLead() {
        if (lead == null) {
            lead = new LeadMedia();
        }
        return lead;
    }

    public void setLead(LeadMedia lead) {
        this.lead = lead == null ? new LeadMedia() : lead;
    }
}
