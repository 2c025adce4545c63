package org.masthead.site.view;

import org.masthead.search.model.Hit;
import org.masthead.site.model.StoryRow;

/** A story among those that were found. Its page says twenty of them at once: what it says is a property, which EL finds fastest. */
public final class FoundStory {

    private final StoryRow row;
    private final Hit hit;
    private final Site site;

    FoundStory(StoryRow row, Hit hit, Site site) {
        this.row = row;
        this.hit = hit;
        this.site = site;
    }

    public String getAddress() {
        return row.address();
    }

    public String getLanguage() {
        return row.language();
    }

    public String getDirection() {
        return row.direction();
    }

    public String getSection() {
        return row.section();
    }

    /** Path of its picture, or null. */
    public String getPicture() {
        return row.hasPicture() ? row.picture() : null;
    }

    public Integer getWidth() {
        return row.width();
    }

    public Integer getHeight() {
        return row.height();
    }

    /** HTML that is safe to print. */
    public String getHeadline() {
        return hit.headline();
    }

    /** HTML that is safe to print. */
    public String getSnippet() {
        return hit.snippet();
    }

    public String getMoment() {
        return site.iso(row.firstPublishedAt());
    }

    public String getBrief() {
        return site.brief(row.firstPublishedAt());
    }
}
