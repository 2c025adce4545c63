package org.masthead.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.masthead.account.service.Me;
import org.masthead.article.model.Copy;
import org.masthead.article.service.ArticleService;
import org.masthead.body.model.Document;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.PageStore;
import org.masthead.imprint.service.Imprint;
import org.masthead.site.service.Menu;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.service.WorkflowService;

/**
 * A small newsroom for each test: {@link #fresh} first, then stories that came where they are through the services, each
 * act by somebody who may. A builder leaves the last of them in the chair; {@link #as} puts the next one there.
 */
@ApplicationScoped
public class Newsroom {

    /** Password of all people. */
    public static final String PASSWORD = "a test is no secret";

    @Inject
    private Ground ground;

    @Inject
    private Me me;

    @Inject
    private ArticleService articles;

    @Inject
    private WorkflowService workflow;

    @Inject
    private PageStore kept;

    @Inject
    private Imprint imprint;

    @Inject
    private Menu menu;

    @Inject
    private Index index;

    /** Forgets every story and every change to people, desks and roles. */
    public void fresh() {
        index.settle();
        ground.empty();
        index.empty();
        imprint.forget();
        menu.forget();
        ground.settle();
        kept.drop(Set.of(Part.SITE));
        asNobody();
    }

    /** Lets the rest of the request act for somebody. */
    public void as(String userName) {
        me.actAs(userName);
    }

    public void asNobody() {
        me.actAs("");
    }

    /** A copy with all that a story needs to be submitted. */
    public Copy aCopy(String headline) {
        var copy = new Copy();
        copy.setHeadline(headline);
        copy.setBody(Document.ofParagraphs(List.of("The ferry left on time.", "Nobody was surprised."))
                .json());
        copy.setSection(ground.section("world"));
        return copy;
    }

    /** A draft of the reporter on the desk “world”. */
    public Long aDraft() {
        return aDraft("reporter", "world", "Ferry leaves on time");
    }

    public Long aDraft(String author, String desk, String headline) {
        as(author);
        return articles.create(ground.desk(desk).getId(), aCopy(headline)).id();
    }

    public Long inReview() {
        return after(aDraft(), "reporter", Move.SUBMIT);
    }

    public Long returned() {
        return after(inReview(), "editor", Move.RETURN);
    }

    public Long approved() {
        return after(inReview(), "editor", Move.APPROVE);
    }

    public Long scheduled() {
        return after(approved(), "publisher", Move.SCHEDULE);
    }

    public Long spiked() {
        return after(aDraft(), "reporter", Move.SPIKE);
    }

    public Long live() {
        return after(approved(), "publisher", Move.PUBLISH);
    }

    /** A live story of the reporter whose copy says something of its own. */
    public Long live(Consumer<Copy> saying) {
        as("reporter");
        var copy = aCopy("Ferry leaves on time");
        saying.accept(copy);
        var id = articles.create(ground.desk("world").getId(), copy).id();
        publish(id);
        return id;
    }

    /** Lets a draft go all the way to the readers. */
    public void publish(Long id) {
        after(id, "reporter", Move.SUBMIT);
        after(id, "editor", Move.APPROVE);
        after(id, "publisher", Move.PUBLISH);
    }

    public Long unpublished() {
        return after(live(), "publisher", Move.UNPUBLISH);
    }

    /** A live story with a rewrite of the reporter in the draft lane. */
    public Long rewritten() {
        var id = live();
        as("reporter");
        edit(id, "Ferry leaves early");
        return id;
    }

    /** A story by the name of its builder. */
    public Long story(String in) {
        return switch (in) {
            case "draft" -> aDraft();
            case "inReview" -> inReview();
            case "returned" -> returned();
            case "approved" -> approved();
            case "scheduled" -> scheduled();
            case "spiked" -> spiked();
            case "live" -> live();
            case "unpublished" -> unpublished();
            case "rewritten" -> rewritten();
            default -> throw new IllegalArgumentException(in);
        };
    }

    /** Lets somebody make a move, giving the reason or the moment that it asks for. */
    public Long after(Long id, String userName, Move move) {
        as(userName);
        make(move, id, seen(id), "Because of the test.", Instant.now().plus(Duration.ofDays(1)));
        return id;
    }

    /** Saves the copy with another headline. */
    public void edit(Long id, String headline) {
        var standing = ground.standing(id);
        articles.edit(id, standing.version(), ground.desk(standing.desk()).getId(), aCopy(headline));
    }

    /** Saves the copy with another headline and a text of these paragraphs. */
    public void edit(Long id, String headline, List<String> paragraphs) {
        var copy = aCopy(headline);
        copy.setBody(Document.ofParagraphs(paragraphs).json());
        var standing = ground.standing(id);
        articles.edit(id, standing.version(), ground.desk(standing.desk()).getId(), copy);
    }

    /** Saves the copy with another section and another slug. */
    public void move(Long id, String section, String slug) {
        as("reporter");
        var standing = ground.standing(id);
        var copy = aCopy(standing.headline());
        copy.setSection(ground.section(section));
        copy.setSlug(slug);
        articles.edit(id, standing.version(), ground.desk(standing.desk()).getId(), copy);
    }

    /** The version somebody sees who looks now. */
    public long seen(Long id) {
        return ground.standing(id).version();
    }

    /** Makes a move through the service. */
    public void make(Move move, Long id, long seen, String reason, Instant when) {
        switch (move) {
            case SUBMIT -> workflow.submit(id, seen);
            case WITHDRAW -> workflow.withdraw(id, seen);
            case RETURN -> workflow.giveBack(id, seen, reason);
            case APPROVE -> workflow.approve(id, seen, null, null);
            case OVERRIDE -> workflow.override(id, seen, reason);
            case SCHEDULE -> workflow.schedule(id, seen, when);
            case UNSCHEDULE -> workflow.unschedule(id, seen);
            case PUBLISH -> workflow.publish(id, seen);
            case UNPUBLISH -> workflow.unpublish(id, seen, reason);
            case SPIKE -> workflow.spike(id, seen);
            case RESTORE -> workflow.restore(id, seen);
        }
    }
}
