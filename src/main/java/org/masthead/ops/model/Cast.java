package org.masthead.ops.model;

import java.util.List;
import java.util.Map;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Desk;
import org.masthead.article.model.Copy;
import org.masthead.media.model.Picture;
import org.masthead.taxonomy.model.Section;

/**
 * Everybody and everything that the demo stories name.
 *
 * @param people in the order of their file
 * @param desks by slug
 * @param sections by slug
 * @param pictures by file name
 */
public record Cast(
        List<Authority> people, Map<String, Desk> desks, Map<String, Section> sections, Map<String, Picture> pictures) {

    public Long deskId(DemoStory story) {
        return desks.get(story.desk()).getId();
    }

    /** The whole story. */
    public Copy copy(DemoStory story) {
        return story.copy(sections.get(story.section()), pictures.get(story.picture()));
    }

    /** What readers got first of a story that is being rewritten. */
    public Copy firstCopy(DemoStory story) {
        return story.firstCopy(sections.get(story.section()), pictures.get(story.picture()));
    }

    /** User name of who takes a step: the author, or the first colleague who may on the story's desk. */
    public String actor(DemoStory story, DemoStep step) {
        return step.capability()
                .map(capability -> people.stream()
                        .filter(person -> !person.userName().equals(story.author()))
                        .filter(person -> person.may(capability, deskId(story)))
                        .findFirst()
                        .orElseThrow()
                        .userName())
                .orElse(story.author());
    }
}
