package org.masthead.template.model;

import org.masthead.platform.model.Audited;

/**
 * Something happened to a template.
 *
 * @param act {@code template.create}, {@code template.edit}, {@code template.archive} or {@code template.restore}
 * @param detail name of its desk
 */
public record TemplateEvent(String act, Long objectId, String objectName, String detail) implements Audited {

    public static TemplateEvent of(String act, StoryTemplate template) {
        return new TemplateEvent(
                act, template.getId(), template.getName(), template.getDesk().getName());
    }

    @Override
    public String objectKind() {
        return "template";
    }
}
