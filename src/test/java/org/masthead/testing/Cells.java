package org.masthead.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.Desk;
import org.masthead.account.model.StagePlan;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.desk.service.DeskLists;
import org.masthead.desk.service.StagePlanning;
import org.masthead.testing.StageSetting.Planned;
import org.masthead.testing.StageSetting.Step;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.service.WorkflowService;

/** Stories for tests that walk a table: written by those of the cast who write, and put where a cell wants them. */
@ApplicationScoped
public class Cells {

    /** Ids of what is lent begin here; nothing else gets so far in a test. */
    private static final long LENT = 1_000_000;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private StagePlanning planning;

    @Inject
    private DeskLists desks;

    @Inject
    private WorkflowService workflow;

    private boolean borrowerHadWritten;

    /** A story in review that readers see, saw, or never saw. */
    public Long written(PublicStatus publicStatus) {
        var story = switch (publicStatus) {
            case NONE -> newsroom.aDraft();
            case LIVE -> newsroom.live();
            case UNPUBLISHED -> newsroom.unpublished();
        };
        write(story, Cast.AUTHOR);
        newsroom.after(story, Cast.AUTHOR.userName(), Move.SUBMIT);
        write(story, Cast.WRITING_EDITOR);
        write(story, Cast.WRITING_PUBLISHER);
        return story;
    }

    /** Puts a story into a cell behind everybody's back; its version stays. */
    public void put(Long story, DraftStatus status, PublicStatus publicStatus) {
        ground.sql(
                "update masthead.article set status = ?, public_status = ? where id = ?",
                status.name(),
                publicStatus.name(),
                story);
    }

    /** A story on the desk “world”, which reviews in this way from now on. */
    public Long staged(StageSetting setting) {
        plan(setting.plan());
        return another(setting);
    }

    /** One more story on the desk that reviews in this way already. */
    public Long another(StageSetting setting) {
        if (!setting.newPlan().isEmpty()) {
            plan(setting.plan());
        }
        var story = written(PublicStatus.NONE);
        setting.steps().forEach(step -> take(step, story));
        if (!setting.newPlan().isEmpty()) {
            plan(setting.newPlan());
        }
        return story;
    }

    private void take(Step step, Long story) {
        if (step.stage() == null) {
            write(story, step.who());
        } else {
            newsroom.as(step.who().userName());
            workflow.approve(story, newsroom.seen(story), stageId(step.stage()), null);
        }
    }

    private void write(Long story, Cast who) {
        newsroom.as(who.userName());
        newsroom.edit(story, "Changed by " + who);
    }

    private void plan(List<Planned> stages) {
        var desk = world();
        planning.plan(
                desk.getId(), desk.getVersion(), stages.stream().map(this::plan).toList());
    }

    private StagePlan plan(Planned stage) {
        var role = stage.role() == null ? null : ground.role(stage.role());
        return new StagePlan(null, stage.name(), stage.step(), role, stage.fourEyes(), stage.checked());
    }

    /** Id of the newest stage of this name on the desk “world”, archived or not. */
    public Long stageId(String name) {
        return ground.newestStage("world", name);
    }

    private Desk world() {
        newsroom.as(Cast.ADMINISTRATOR.userName());
        return desks.get(ground.desk("world").getId());
    }

    /** Opens every move of a story to somebody for a while: all roles on its desk, asked to write it, no word written. */
    public void lend(Cast who, Long story) {
        borrowerHadWritten = ground.standing(story).contributors().contains(who.userName());
        var person = ground.person(who.userName()).getId();
        for (var role : BuiltInRole.values()) {
            ground.sql("""
                    insert into masthead.role_grant (id, person_id, role_id, desk_id)
                    select ? + r.id, ?, r.id, d.id from masthead.role r, masthead.desk d
                    where r.slug = ? and d.slug = 'world'""", LENT, person, role.slug());
        }
        ground.sql("update masthead.article set reporter_id = ? where id = ?", person, story);
        ground.sql("delete from masthead.article_contributor where article_id = ? and person_id = ?", story, person);
    }

    /** Takes back what was lent. */
    public void takeBack(Cast who, Long story) {
        var person = ground.person(who.userName()).getId();
        ground.sql("delete from masthead.role_grant where id > ?", LENT);
        ground.sql("update masthead.article set reporter_id = null where id = ?", story);
        if (borrowerHadWritten) {
            ground.sql("insert into masthead.article_contributor (article_id, person_id) values (?, ?)", story, person);
        }
    }
}
