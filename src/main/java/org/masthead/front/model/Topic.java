package org.masthead.front.model;

import java.io.Serializable;
import java.util.List;
import org.masthead.platform.model.Refused;
import org.masthead.taxonomy.model.Slugs;

/**
 * What the page of a topic says of itself.
 *
 * @param introduction a few sentences below the name; may be empty
 * @param tags names of the tags whose stories it gathers
 */
public record Topic(String name, String introduction, List<String> tags) implements Serializable {

    private static final int NAME = 100;
    private static final int INTRODUCTION = 1000;

    /** Tags at most. */
    public static final int TAGS = 10;

    public Topic {
        tags = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * A topic as somebody typed it.
     *
     * @throws Refused when it has no name, or something is too long
     */
    public static Topic typed(String name, String introduction, List<String> tags) {
        var topic = new Topic(stripped(name), stripped(introduction), tags);
        if (topic.name.isEmpty() || topic.name.length() > NAME) {
            throw Refused.because("topic.name", NAME);
        }
        if (topic.introduction.length() > INTRODUCTION) {
            throw Refused.because("topic.introduction", INTRODUCTION);
        }
        if (topic.tags.size() > TAGS || topic.tags.stream().anyMatch(tag -> tag.length() > NAME)) {
            throw Refused.because("topic.tags", TAGS);
        }
        return topic;
    }

    /** Address parts of its tags. */
    public List<String> slugs() {
        return tags.stream().map(Slugs::of).distinct().toList();
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
