package org.masthead.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.masthead.article.model.Hold;
import org.masthead.article.model.PageSave;
import org.masthead.article.model.Saved;
import org.masthead.article.service.ArticleService;
import org.masthead.presence.model.Beat;
import org.masthead.presence.model.Presence;
import org.masthead.presence.service.PresenceService;

/** The open pages of a test, by number, and what they do. */
@ApplicationScoped
public class Pages {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private PresenceService presence;

    public static String token(int page) {
        return "00000000-0000-4000-8000-%012d".formatted(page);
    }

    /** Somebody opens a story to write in it, or says again that the page is there. */
    public Presence writes(String who, Long id, int page) {
        newsroom.as(who);
        return presence.here(new Beat(id, token(page), true, newsroom.seen(id)));
    }

    public Presence reads(String who, Long id, int page) {
        newsroom.as(who);
        return presence.here(new Beat(id, token(page), false, newsroom.seen(id)));
    }

    /** Saves a headline from a page, as somebody who is in the chair already. */
    public Saved saves(Long id, int page, String headline) {
        var save = new PageSave(token(page), UUID.randomUUID().toString(), newsroom.seen(id));
        return articles.save(id, save, ground.desk(ground.standing(id).desk()).getId(), newsroom.aCopy(headline));
    }

    /** Lets one page be silent until its hold has ended. */
    public void fallSilent(int page) {
        var gone = moment(Hold.PATIENCE);
        ground.sql("update masthead.article set held_seen_at = ? where held_page = ?", gone, token(page));
        ground.sql("update masthead.visit set seen_at = ? where page = ?", gone, token(page));
    }

    /** Lets all pages have been silent for so long. */
    public void fallSilent(Duration length) {
        ground.sql("update masthead.article set held_seen_at = ? where held_page is not null", moment(length));
        ground.sql("update masthead.visit set seen_at = ?", moment(length));
    }

    private static OffsetDateTime moment(Duration ago) {
        return OffsetDateTime.ofInstant(Instant.now().minus(ago), ZoneOffset.UTC);
    }
}
