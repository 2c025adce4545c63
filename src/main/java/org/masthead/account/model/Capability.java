package org.masthead.account.model;

import static org.masthead.account.model.CapabilityGroup.ADMINISTRATION;
import static org.masthead.account.model.CapabilityGroup.PUBLISHING;
import static org.masthead.account.model.CapabilityGroup.REVIEW;
import static org.masthead.account.model.CapabilityGroup.STORIES;
import static org.masthead.account.model.CapabilityGroup.TOOLS;

import java.util.Arrays;
import java.util.Optional;

/** What a role can allow. Nothing is allowed that no role grants. */
public enum Capability {
    ARTICLE_READ("article.read", STORIES),
    ARTICLE_WRITE("article.write", STORIES),
    /** Proposes changes to the text of others; makes none. */
    ARTICLE_SUGGEST("article.suggest", STORIES),
    ARTICLE_REVIEW("article.review", REVIEW),
    ARTICLE_PUBLISH("article.publish", PUBLISHING),
    ARTICLE_UNPUBLISH("article.unpublish", PUBLISHING),
    /** For programs that take what is published, where the paper does not give it to everybody. */
    DELIVERY_READ("delivery.read", PUBLISHING),
    /** Arranges the fronts of sections; those of the site and of topics where it is held for the newsroom. */
    FRONT_MANAGE("front.manage", PUBLISHING),
    /** Takes a story over from whoever has it open. */
    ARTICLE_TAKE_OVER("article.take-over", REVIEW),
    TEMPLATE_MANAGE("template.manage", TOOLS),
    /** Approves in an emergency what four eyes or a stage would hold up. */
    WORKFLOW_OVERRIDE("workflow.override", REVIEW),
    EXCHANGE_TAKE_IN("exchange.take-in", TOOLS),
    PEOPLE_MANAGE("people.manage", ADMINISTRATION),
    /** Makes and archives desks, and says by which stages they review. */
    DESK_MANAGE("desk.manage", ADMINISTRATION),
    /** Says what the paper says of itself: name, colours, menu, pages of its own, sections, redirects. */
    SITE_MANAGE("site.manage", ADMINISTRATION),
    /** Says which programs outside are told of what readers get. */
    HOOK_MANAGE("hook.manage", ADMINISTRATION),
    AUDIT_READ("audit.read", ADMINISTRATION);

    private final String key;
    private final CapabilityGroup group;

    Capability(String key, CapabilityGroup group) {
        this.key = key;
        this.group = group;
    }

    /** The capability of a key, as documents and addresses name it. */
    public static Optional<Capability> find(String key) {
        return Arrays.stream(values())
                .filter(capability -> capability.key.equals(key))
                .findFirst();
    }

    /** Where lists show it. */
    public CapabilityGroup getGroup() {
        return group;
    }

    /** Whether it is held for the whole newsroom or not at all: there is no managing the people of one desk. */
    public boolean isForNewsroom() {
        return this == PEOPLE_MANAGE
                || this == DESK_MANAGE
                || this == SITE_MANAGE
                || this == HOOK_MANAGE
                || this == AUDIT_READ;
    }

    /** Name in messages, settings and documents, as {@code article.write}. */
    public String getKey() {
        return key;
    }
}
