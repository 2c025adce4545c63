package org.masthead.site.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.masthead.body.model.Document;
import org.masthead.body.model.HtmlRenderer;
import org.masthead.body.model.VideoAddress;
import org.masthead.media.model.Picture;
import org.masthead.media.model.RunningTime;
import org.masthead.taxonomy.model.Language;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.Tag;

/**
 * What the page of a story shows, wherever it comes from: readers get a {@link LiveStory}, and a preview shows on the
 * same page what is not live yet.
 */
public abstract class Story {

    private static final int DESCRIPTION = 300;

    /** The body as a document. */
    public abstract Document document();

    public abstract Long getId();

    /** Path on the public site; null while it has none. */
    public abstract String getAddress();

    public abstract Instant getFirstPublishedAt();

    /** When readers got the text they see now. */
    public abstract Instant getPublishedAt();

    /** How many texts readers have got of it, the first one included. */
    public abstract int getPublications();

    public abstract String getHeadline();

    public abstract String getKicker();

    public abstract String getStandfirst();

    public abstract List<String> getBylines();

    public abstract String getDateline();

    public abstract String getCreditLine();

    public abstract String getSource();

    /** Null while nobody has chosen one, which nothing live is. */
    public abstract Section getSection();

    /** By name. */
    public abstract Set<Tag> getTags();

    public abstract String getLanguage();

    public abstract Picture getPicture();

    public abstract String getAltText();

    public abstract String getCaption();

    public abstract String getPictureCredit();

    public abstract String getVideoUrl();

    /** Address of the words of the video as WebVTT, or null. */
    public abstract String getCaptions();

    /** Stories that the newsroom wants beside it, by id, in their order. */
    public abstract List<Long> getRelated();

    protected abstract Integer getDuration();

    protected abstract String getSeoTitle();

    protected abstract String getSeoDescription();

    /** Path of a picture of this story by its name: its hash, with or without an extension. */
    protected String pictureAddress(String name) {
        return "/media/" + name;
    }

    /** Address part of its section; null without one, and then no other story is beside it. */
    public String sectionSlug() {
        return getSection() == null ? null : getSection().getSlug();
    }

    /** The sections that lead to it: the one above its own first. */
    public List<Section> way() {
        return getSection() == null
                ? List.of()
                : Stream.of(getSection().getParent(), getSection())
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** The names it is printed under, in their order. */
    public List<LiveAuthor> getAuthors() {
        return getBylines().stream().map(LiveAuthor::of).toList();
    }

    /** The body as HTML; safe to print as it is. */
    public String html() {
        return HtmlRenderer.render(document(), this::pictureAddress);
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return new Language(getLanguage()).direction();
    }

    /** Path of the picture, when there is one. */
    public String pictureAddress() {
        return pictureAddress(getPicture().getFileName());
    }

    /** Whether the lead is a video, or the agency told of one. */
    public boolean isVideo() {
        return getVideoUrl() != null || getDuration() != null;
    }

    /** How long the video runs, or null when nobody said. */
    public RunningTime getRunningTime() {
        return getDuration() == null ? null : new RunningTime(getDuration());
    }

    /** The video above the text as it can be played; null when there is none, or nobody said where. */
    public VideoAddress getPlayer() {
        return getVideoUrl() == null ? null : VideoAddress.of(getVideoUrl());
    }

    /** How often readers have got another text since the first one. */
    public int getUpdates() {
        return Math.max(0, getPublications() - 1);
    }

    /** Path of the picture that other sites show with its address: its own, or one that is made for it. */
    public String shareAddress() {
        return getPicture() == null ? ShareCard.address(getId()) : pictureAddress();
    }

    /** The language as other sites name it, as {@code en_US}; null when it is not known where it is spoken. */
    public String locale() {
        return new Language(getLanguage()).locale();
    }

    /** Whether readers have got a newer text than the first one. */
    public boolean isUpdated() {
        return getPublishedAt().isAfter(getFirstPublishedAt());
    }

    /** Title for search engines and browser tabs. */
    public String title() {
        return getSeoTitle() == null ? getHeadline() : getSeoTitle();
    }

    /** One or two sentences that tell what it is about. */
    public String description() {
        if (getSeoDescription() != null) {
            return getSeoDescription();
        }
        return getStandfirst() == null ? document().excerpt(DESCRIPTION) : getStandfirst();
    }
}
