package org.masthead.site.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;

/**
 * A live story's place in a list of the public site: of everything ({@code site}), of a section and the one above it ({@code
 * section/…}), of a tag ({@code tag/…}) or of an author ({@code author/…}). A page of any of them is a piece of one index.
 */
@Entity
@Immutable
@Table(name = "live_list")
public class Listing {

    @EmbeddedId
    private Id id;

    private Instant firstPublishedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @MapsId("articleId")
    @JoinColumn(name = "article_id")
    private LiveStory story;

    protected Listing() {}

    public Instant getFirstPublishedAt() {
        return firstPublishedAt;
    }

    public LiveStory getStory() {
        return story;
    }

    /** Which story in which list. */
    @Embeddable
    public static class Id implements Serializable {

        private String name;

        @Column(name = "article_id")
        private Long articleId;

        protected Id() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Id id && name.equals(id.name) && articleId.equals(id.articleId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, articleId);
        }
    }
}
