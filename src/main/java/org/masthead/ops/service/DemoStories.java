package org.masthead.ops.service;

import static org.masthead.account.model.Capability.ARTICLE_PUBLISH;
import static org.masthead.account.model.Capability.ARTICLE_REVIEW;
import static org.masthead.account.model.Capability.ARTICLE_UNPUBLISH;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.service.AuthorityService;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.Me;
import org.masthead.article.model.PublicStatus;
import org.masthead.article.model.Saved;
import org.masthead.article.service.ArticleService;
import org.masthead.media.model.Picture;
import org.masthead.media.service.PictureService;
import org.masthead.ops.model.DemoFiles;
import org.masthead.ops.model.DemoStory;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.service.TaxonomyService;
import org.masthead.workflow.service.WorkflowService;

/**
 * Writes the stories of the demo newsroom as its people would have: each move is made by somebody who may, at a moment of
 * the last days, through the same services as every other story. What the rules refuse cannot get into the demo either.
 */
@Stateless
public class DemoStories {

    /** A move on the way of a story: who makes it, and what is done with the version at hand. */
    private record Step(String userName, Act act) {}

    private interface Act {
        void on(long id, long seen);
    }

    @Inject
    private ArticleService articles;

    @Inject
    private WorkflowService workflow;

    @Inject
    private PictureService pictures;

    @Inject
    private TaxonomyService taxonomy;

    @Inject
    private DeskService desks;

    @Inject
    private AuthorityService authorities;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Me me;

    /** @param start the moment from which ages and promises are counted */
    public void fill(Instant start) {
        DemoFiles.stories().forEach(story -> {
            try {
                tell(story, start);
            } catch (RuntimeException refused) {
                throw new IllegalStateException("The demo story " + story.name() + " cannot be told.", refused);
            }
        });
    }

    /** Writes the story and walks its way; the last step falls on the story's age, those before at its pace. */
    private void tell(DemoStory story, Instant start) {
        var steps = steps(story, start);
        var at = start.minus(story.age()).minus(story.pace().multipliedBy(steps.size()));
        beAt(story.author(), at);
        var id = create(story);
        for (var step : steps) {
            at = at.plus(story.pace());
            beAt(step.userName(), at);
            step.act().on(id, articles.get(id).getVersion());
        }
    }

    private void beAt(String userName, Instant at) {
        me.actAs(userName);
        clock.set(Clock.fixed(at, ZoneOffset.UTC));
    }

    private long create(DemoStory story) {
        var copy = story.isRewritten()
                ? story.firstCopy(section(story), picture(story))
                : story.copy(section(story), picture(story));
        return whole(articles.create(desk(story).getId(), copy));
    }

    private void rewrite(DemoStory story, long id, long seen) {
        whole(articles.edit(id, seen, desk(story).getId(), story.copy(section(story), picture(story))));
    }

    private List<Step> steps(DemoStory story, Instant start) {
        var steps = new ArrayList<Step>();
        if (story.publicStatus() != PublicStatus.NONE) {
            review(story, steps);
            steps.add(new Step(colleague(story, ARTICLE_PUBLISH), workflow::publish));
        }
        if (story.publicStatus() == PublicStatus.UNPUBLISHED) {
            var reason = story.copy(null, null).getEdNote();
            steps.add(new Step(
                    colleague(story, ARTICLE_UNPUBLISH), (id, seen) -> workflow.unpublish(id, seen, reason)));
        }
        if (story.isRewritten()) {
            steps.add(new Step(story.author(), (id, seen) -> rewrite(story, id, seen)));
        }
        draftLane(story, steps, start);
        return steps;
    }

    private void draftLane(DemoStory story, List<Step> steps, Instant start) {
        switch (story.status()) {
            case IN_REVIEW -> submit(story, steps);
            case RETURNED -> {
                submit(story, steps);
                var reason = story.returnReason();
                steps.add(new Step(
                        colleague(story, ARTICLE_REVIEW), (id, seen) -> workflow.giveBack(id, seen, reason)));
            }
            case APPROVED -> review(story, steps);
            case SCHEDULED -> {
                review(story, steps);
                var when = story.scheduledFor(start);
                steps.add(new Step(
                        colleague(story, ARTICLE_PUBLISH), (id, seen) -> workflow.schedule(id, seen, when)));
            }
            case SPIKED -> steps.add(new Step(story.author(), workflow::spike));
            case NONE, DRAFT -> {}
        }
    }

    private void submit(DemoStory story, List<Step> steps) {
        steps.add(new Step(story.author(), workflow::submit));
    }

    private void review(DemoStory story, List<Step> steps) {
        submit(story, steps);
        steps.add(new Step(colleague(story, ARTICLE_REVIEW), workflow::approve));
    }

    /** Somebody else than the author who may do something on the story's desk. */
    private String colleague(DemoStory story, Capability capability) {
        var deskId = desk(story).getId();
        return DemoFiles.people().stream()
                .map(person -> person.getString("userName"))
                .filter(userName -> !userName.equals(story.author()))
                .filter(userName -> authorities.find(userName).orElseThrow().may(capability, deskId))
                .findFirst()
                .orElseThrow();
    }

    private Desk desk(DemoStory story) {
        return desks.desks().stream()
                .filter(desk -> desk.getSlug().equals(story.desk()))
                .findFirst()
                .orElseThrow();
    }

    private Section section(DemoStory story) {
        return taxonomy.findSection(story.section()).orElseThrow();
    }

    private Picture picture(DemoStory story) {
        return story.picture() == null ? null : pictures.keep(story.picture(), DemoFiles.picture(story.picture()));
    }

    /** A demo story that does not come through the schema whole is a mistake in its file. */
    private static long whole(Saved saved) {
        if (!saved.dropped().isEmpty()) {
            throw new IllegalStateException(saved.dropped().toString());
        }
        return saved.id();
    }
}
