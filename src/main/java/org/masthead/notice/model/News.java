package org.masthead.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.masthead.article.model.Article;

/** What somebody is told: what happened to which story, or to what else, by whom, with which words, when. */
@Embeddable
public class News {

    /** Characters of the words that are kept. */
    public static final int LONGEST = 2000;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private NoticeKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    /** Path of the page of what it is about, where that is no story. */
    @Column(length = 100)
    private String place;

    /** The story's as it was then, or the name of what it is about. */
    @Column(length = 300, nullable = false)
    private String headline;

    @Column(length = 100)
    private String byName;

    @Column(length = 64)
    private String thread;

    @Column(length = LONGEST)
    private String text;

    @Column(nullable = false)
    private Instant at;

    protected News() {}

    /**
     * News of a story.
     *
     * @param byName who did it, or null when nobody did
     * @param text what was said with it, or null; the end of a long one is left out
     */
    public News(NoticeKind kind, Article article, String headline, String byName, String text, Instant at) {
        this.kind = kind;
        this.article = article;
        this.headline = headline;
        this.byName = byName;
        this.text = text == null ? null : text.substring(0, Math.min(text.length(), LONGEST));
        this.at = at;
    }

    /** What happened by itself to something that is no story. */
    public static News of(NoticeKind kind, String place, String name, String text, Instant at) {
        var news = new News(kind, null, name, null, text, at);
        news.place = place;
        return news;
    }

    /** The same news about a thread of comments. */
    public News inThread(String name) {
        var news = new News(kind, article, headline, byName, text, at);
        news.thread = name;
        return news;
    }

    public NoticeKind getKind() {
        return kind;
    }

    /** The story it is about, or null. */
    public Article getArticle() {
        return article;
    }

    public String getHeadline() {
        return headline;
    }

    /** Name of who did it, or null when nobody did. */
    public String getByName() {
        return byName;
    }

    /** Name of the thread of comments it is about, or null. */
    public String getThread() {
        return thread;
    }

    /** What was said with it, or null. */
    public String getText() {
        return text;
    }

    public Instant getAt() {
        return at;
    }

    /** Path of the page it is about. */
    public String path(boolean opens) {
        if (article == null) {
            return place;
        }
        return "/desk/articles/" + (opens && kind.isAboutText() ? "edit" : "show") + "?id=" + article.getId()
                + (thread == null ? "" : "#thread-" + thread);
    }
}
