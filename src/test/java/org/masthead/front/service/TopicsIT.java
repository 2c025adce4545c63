package org.masthead.front.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.front.model.Arrangement;
import org.masthead.front.model.FrontChange;
import org.masthead.front.model.FrontChange.Act;
import org.masthead.front.model.Topic;
import org.masthead.site.model.LiveStory;
import org.masthead.site.model.StoryRow;
import org.masthead.workflow.model.Move;

/** Topics: what they gather, and what machines get of them. */
@ExtendWith(ArquillianExtension.class)
class TopicsIT extends ArrangingIT {

    @Test
    void aTopicGathersTheLiveStoriesOfItsTagsWithoutDoublesAndShowsNothingBeforeItIsPublished() {
        var id = fronts.createTopic(new Topic("Ferries", "All of them.", List.of("Harbour", "Sea")));
        refused("topic.taken", () -> fronts.createTopic(new Topic("ferries!", "", List.of())));
        assertEquals(Optional.empty(), live.find("topic/ferries"));
        editions.publish(id, seen(id));
        var topic = live.find("topic/ferries").map(Arrangement::topic).orElseThrow();
        assertTrue(live.about(topic, 1).isEmpty());
        for (var tag : List.of("harbour", "sea")) {
            ground.sql("insert into masthead.live_list (name, article_id, first_published_at) select 'tag/" + tag
                    + "', id, first_published_at from masthead.article where id = " + story);
        }
        assertEquals(
                List.of(story),
                live.about(topic, 1).stories().stream().map(StoryRow::id).toList());
        editions.takeDown(id);
        assertEquals(Optional.empty(), live.find("topic/ferries"));
    }

    @Test
    void theFeedOfATopicHasWhatIsPinnedAndNothingThatIsHidden() {
        var id = fronts.createTopic(new Topic("Ferries", "", List.of("Harbour")));
        ground.sql("insert into masthead.live_list (name, article_id, first_published_at)"
                + " select 'tag/harbour', id, first_published_at from masthead.article");
        assertEquals(List.of(story, old), feed(id));
        change(id, FrontChange.of(Act.HIDE, story));
        assertEquals(List.of(old), feed(id));
        ground.sql("delete from masthead.live_list where name = 'tag/harbour'");
        pin(id, old, 0);
        assertEquals(List.of(old), feed(id));
        newsroom.after(old, "publisher", Move.UNPUBLISH);
        newsroom.as("publisher2");
        assertEquals(List.of(), feed(id));
    }

    private List<Long> feed(Long topic) {
        return live.feed(fronts.open(topic).getWorking()).stream()
                .map(LiveStory::getId)
                .toList();
    }

    @Test
    void aTopicIsKnownByTheNameThatReadersHaveOfIt() {
        var id = fronts.createTopic(new Topic("Ferries", "", List.of("Harbour")));
        assertEquals(List.of(), live.topics());
        editions.publish(id, seen(id));
        fronts.change(
                id,
                seen(id),
                new FrontChange(Act.TOPIC, null, null, null, null, new Topic("Boats", "", List.of("Sea"))));
        assertEquals(
                List.of("/topic/ferries Ferries"),
                live.topics().stream()
                        .map(topic -> topic.address() + " " + topic.name())
                        .toList());
    }
}
