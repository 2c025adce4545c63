package org.masthead.preview.model;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.masthead.article.model.Article;
import org.masthead.article.model.Copy;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.Revision;
import org.masthead.body.model.Document;
import org.masthead.media.model.Picture;
import org.masthead.site.model.Story;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.Tag;

/** A copy on the page of a story, as it would be if it were published at a moment. */
public final class PreviewedStory extends Story {

    private final Long id;
    private final Copy copy;
    private final String address;
    private final Instant firstPublishedAt;
    private final Instant publishedAt;
    private final int publications;
    private final UnaryOperator<String> pictures;

    private PreviewedStory(
            Article article, Copy copy, Instant publishedAt, boolean isNew, UnaryOperator<String> pictures) {
        var live = article.getLive();
        this.id = article.getId();
        this.copy = copy;
        this.address = live.getAddress();
        this.firstPublishedAt = live.getFirstPublishedAt() == null ? publishedAt : live.getFirstPublishedAt();
        this.publishedAt = publishedAt;
        this.publications = live.getPublications() + (isNew ? 1 : 0);
        this.pictures = pictures;
    }

    /** The working copy as readers would get it now, or at the moment it is scheduled for. */
    public static PreviewedStory of(Article article, Instant now) {
        var live = article.getLive();
        var moment = article.getScheduledFor() == null ? now : article.getScheduledFor();
        var empty = article.getStatus() == DraftStatus.NONE && live.getPublishedAt() != null;
        return new PreviewedStory(
                article, article.getCopy(), empty ? live.getPublishedAt() : moment, !empty, name -> "/media/" + name);
    }

    /**
     * One revision, as if it had been published when it was made.
     *
     * @param pictures address of a picture by its name, for those who may not see all pictures
     */
    public static PreviewedStory of(Revision revision, Article article, UnaryOperator<String> pictures) {
        var isNew = !revision.equals(article.getLive().getRevision());
        return new PreviewedStory(article, revision.getCopy(), revision.getMadeAt(), isNew, pictures);
    }

    /** The blocks of its body in order. */
    public List<Passage> blocks() {
        return document().blocks().stream()
                .map(block -> Passage.of(block, pictures))
                .toList();
    }

    /** One of its texts around the body, by the name that {@link Passage} has for it. */
    public Passage around(String name) {
        return Passage.around(
                name,
                switch (name) {
                    case Passage.HEADLINE -> getHeadline();
                    case Passage.STANDFIRST -> getStandfirst();
                    case Passage.CAPTION -> getCaption();
                    default -> null;
                });
    }

    /** The passage of an id or a name, if it has words. */
    public Optional<Passage> findPassage(String id) {
        return Stream.concat(
                        Stream.of(Passage.HEADLINE, Passage.STANDFIRST, Passage.CAPTION)
                                .map(this::around),
                        blocks().stream())
                .filter(passage -> passage.id().equals(id) && passage.isRemarkable())
                .findFirst();
    }

    @Override
    protected String pictureAddress(String name) {
        return pictures.apply(name);
    }

    @Override
    public Document document() {
        return copy.document();
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
        return copy.getHeadline();
    }

    @Override
    public String getKicker() {
        return copy.getKicker();
    }

    @Override
    public String getStandfirst() {
        return copy.getStandfirst();
    }

    @Override
    public List<String> getBylines() {
        return copy.getBylines();
    }

    @Override
    public String getDateline() {
        return copy.getDateline();
    }

    @Override
    public String getCreditLine() {
        return copy.getCreditLine();
    }

    @Override
    public String getSource() {
        return copy.getSource();
    }

    @Override
    public Section getSection() {
        return copy.getSection();
    }

    @Override
    public Set<Tag> getTags() {
        return copy.getTags().stream()
                .map(Tag::new)
                .sorted(comparing(Tag::getName))
                .collect(toCollection(LinkedHashSet::new));
    }

    @Override
    public String getLanguage() {
        return copy.getLanguage();
    }

    @Override
    public Picture getPicture() {
        return copy.getLead().getPicture();
    }

    @Override
    public String getAltText() {
        return copy.getLead().getAltText();
    }

    @Override
    public String getCaption() {
        return copy.getLead().getCaption();
    }

    @Override
    public String getPictureCredit() {
        return copy.getLead().getPictureCredit();
    }

    @Override
    public String getVideoUrl() {
        return copy.getLead().getVideoUrl();
    }

    @Override
    public String getCaptions() {
        return copy.getLead().getCaptions();
    }

    @Override
    public List<Long> getRelated() {
        return copy.getRelated();
    }

    @Override
    protected Integer getDuration() {
        return copy.getLead().getDuration();
    }

    @Override
    protected String getSeoTitle() {
        return copy.getSeoTitle();
    }

    @Override
    protected String getSeoDescription() {
        return copy.getSeoDescription();
    }
}
