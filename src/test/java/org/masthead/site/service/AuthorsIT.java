package org.masthead.site.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.model.ProfileLink;
import org.masthead.account.model.ProfilePlan;
import org.masthead.account.service.ProfileService;
import org.masthead.article.service.ArticleService;
import org.masthead.site.model.LiveAuthor;
import org.masthead.site.model.PublicAuthor;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

/** Authors have a page as long as readers find their name on a story, and on it what they say of themselves. */
@ExtendWith(ArquillianExtension.class)
class AuthorsIT {

    private static final String PICTURE = "ab".repeat(32);

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private ProfileService profiles;

    @Inject
    private SiteService site;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void aNameHasAPageFromTheFirstLiveStoryToTheLast() {
        var story = draft("Ana Prado", "José Å. Nyström");
        assertEquals(Optional.empty(), site.findAuthor("jose-a-nystrom"), "a draft names nobody to readers");

        publish(story);
        assertEquals(
                Optional.of("José Å. Nyström"),
                site.findAuthor("jose-a-nystrom").map(LiveAuthor::name));
        assertEquals(1, site.count("author/ana-prado"));
        assertEquals(
                List.of("Ana Prado", "José Å. Nyström"),
                site.ofAuthor("ana-prado", 1).stories().get(0).bylines());

        newsroom.after(story, "publisher", Move.UNPUBLISH);
        assertEquals(Optional.empty(), site.findAuthor("jose-a-nystrom"), "taken down");
    }

    @Test
    void whatSomebodySaysOfThemselvesIsFoundByTheNameInPrint() {
        say("reporter", "Ana Prado", "Writes from the coast.");
        var profile = site.findProfile("ana prado").orElseThrow();
        assertEquals("Writes from the coast.", profile.getBio());
        assertEquals("/media/" + PICTURE, profile.getPicture());
        assertEquals(List.of(new ProfileLink("Own site", "https://ana.example")), profile.getLinks());
        assertTrue(site.shows(PICTURE), "readers see it beside the name");
    }

    @Test
    void whoeverSaysNothingIsNotThere() {
        newsroom.as("reporter");
        var person = ground.person("reporter");
        profiles.present(
                person.getId(), person.getVersion(), new ProfilePlan("Ana Prado", null, List.of(), null, null, null));
        assertTrue(site.findProfile("Ana Prado").isEmpty());
    }

    @Test
    void whatTwoOfOneNameSayIsTakenForNeithers() {
        say("reporter", "Ana Prado", "Writes from the coast.");
        say("reporter2", "Ana Prado", "Writes from the mountains.");
        assertEquals(Optional.empty(), site.findProfile("Ana Prado").map(PublicAuthor::getBio));
    }

    @Test
    void thePageOfAStoryThatWasTakenDownKnowsWhen() {
        var story = draft("Ana Prado");
        publish(story);
        var row = site.latest(1).get(0);
        var address = row.address();
        assertFalse(site.findTakenDown(address).isPresent(), "it is live");

        newsroom.after(story, "publisher", Move.UNPUBLISH);
        var at = site.findTakenDown(address).orElseThrow();
        assertFalse(at.isBefore(row.firstPublishedAt()), "after it came");
    }

    private Long draft(String... bylines) {
        newsroom.as("reporter");
        var copy = newsroom.aCopy("Ferry leaves on time");
        copy.setBylines(List.of(bylines));
        return articles.create(ground.desk("world").getId(), copy).id();
    }

    private void publish(Long story) {
        newsroom.after(story, "reporter", Move.SUBMIT);
        newsroom.after(story, "editor", Move.APPROVE);
        newsroom.after(story, "publisher", Move.PUBLISH);
    }

    private void say(String who, String byline, String bio) {
        newsroom.as(who);
        var person = ground.person(who);
        var links = List.of(new ProfileLink("Own site", "https://ana.example"));
        profiles.present(person.getId(), person.getVersion(), new ProfilePlan(byline, bio, links, PICTURE, null, null));
    }
}
