package org.masthead.ops.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.masthead.account.service.Me;
import org.masthead.article.model.Saved;
import org.masthead.article.service.ArticleService;
import org.masthead.ops.model.Cast;
import org.masthead.ops.model.DemoFiles;
import org.masthead.ops.model.DemoStep;
import org.masthead.ops.model.DemoStory;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.workflow.service.WorkflowService;

/**
 * Writes the stories of the demo newsroom as its people would have: each step is taken by somebody who may, at a moment
 * of the last days, through the same services as with every other story. What the rules refuse cannot get into the demo
 * either.
 */
@Stateless
public class DemoStories {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private WorkflowService workflow;

    @Inject
    private DemoCast casting;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Me me;

    /** @param start the moment from which ages and promises are counted */
    public void fill(Instant start) {
        var cast = casting.cast();
        for (var story : DemoFiles.stories()) {
            try {
                tell(story, cast, start);
            } catch (RuntimeException refused) {
                throw new IllegalStateException("The demo story " + story.name() + " cannot be told.", refused);
            }
        }
    }

    /** Writes the story and walks its way; the last step falls on the story's age, those before at its pace. */
    private void tell(DemoStory story, Cast cast, Instant start) {
        var steps = story.steps();
        var at = start.minus(story.age()).minus(story.pace().multipliedBy(steps.size()));
        beAt(at, story.author());
        var copy = story.isRewritten() ? cast.firstCopy(story) : cast.copy(story);
        var id = whole(articles.create(cast.deskId(story), copy));
        for (var step : steps) {
            at = at.plus(story.pace());
            beAt(at, cast.actor(story, step));
            take(step, story, cast, id, start);
        }
        entityManager.flush();
        entityManager.clear();
    }

    private void beAt(Instant at, String userName) {
        clock.set(Clock.fixed(at, ZoneOffset.UTC));
        me.actAs(userName);
    }

    private void take(DemoStep step, DemoStory story, Cast cast, Long id, Instant start) {
        var seen = articles.get(id).getVersion();
        switch (step) {
            case SUBMIT -> workflow.submit(id, seen);
            case REWRITE -> whole(articles.edit(id, seen, cast.deskId(story), cast.copy(story)));
            case SPIKE -> workflow.spike(id, seen);
            case RETURN -> workflow.giveBack(id, seen, story.reason());
            case APPROVE -> workflow.approve(id, seen, null, null);
            case SCHEDULE -> workflow.schedule(id, seen, story.scheduledFor(start));
            case PUBLISH -> workflow.publish(id, seen);
            case UNPUBLISH -> workflow.unpublish(id, seen, story.reason());
        }
    }

    /** A demo story that does not come through the schema whole is a mistake in its file. */
    private static Long whole(Saved saved) {
        if (!saved.dropped().isEmpty()) {
            throw new IllegalStateException(saved.dropped().toString());
        }
        return saved.id();
    }
}
