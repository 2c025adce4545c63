package org.masthead.account.model;

import static org.masthead.account.model.Capability.ARTICLE_PUBLISH;
import static org.masthead.account.model.Capability.ARTICLE_READ;
import static org.masthead.account.model.Capability.ARTICLE_REVIEW;
import static org.masthead.account.model.Capability.ARTICLE_SUGGEST;
import static org.masthead.account.model.Capability.ARTICLE_TAKE_OVER;
import static org.masthead.account.model.Capability.ARTICLE_UNPUBLISH;
import static org.masthead.account.model.Capability.ARTICLE_WRITE;
import static org.masthead.account.model.Capability.AUDIT_READ;
import static org.masthead.account.model.Capability.DELIVERY_READ;
import static org.masthead.account.model.Capability.DESK_MANAGE;
import static org.masthead.account.model.Capability.EXCHANGE_TAKE_IN;
import static org.masthead.account.model.Capability.FRONT_MANAGE;
import static org.masthead.account.model.Capability.HOOK_MANAGE;
import static org.masthead.account.model.Capability.PEOPLE_MANAGE;
import static org.masthead.account.model.Capability.SITE_MANAGE;
import static org.masthead.account.model.Capability.TEMPLATE_MANAGE;
import static org.masthead.account.model.Capability.WORKFLOW_OVERRIDE;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The roles every newsroom starts with. */
public enum BuiltInRole {
    REPORTER("reporter", "Reporter", ARTICLE_READ, ARTICLE_WRITE, EXCHANGE_TAKE_IN),
    SUB_EDITOR("sub-editor", "Sub-editor", ARTICLE_READ, ARTICLE_SUGGEST),
    EDITOR(
            "editor",
            "Editor",
            ARTICLE_READ,
            ARTICLE_WRITE,
            ARTICLE_SUGGEST,
            ARTICLE_REVIEW,
            ARTICLE_TAKE_OVER,
            TEMPLATE_MANAGE,
            EXCHANGE_TAKE_IN),
    PUBLISHER(
            "publisher",
            "Publisher",
            ARTICLE_READ,
            ARTICLE_WRITE,
            ARTICLE_SUGGEST,
            ARTICLE_REVIEW,
            ARTICLE_PUBLISH,
            ARTICLE_UNPUBLISH,
            DELIVERY_READ,
            FRONT_MANAGE,
            ARTICLE_TAKE_OVER,
            TEMPLATE_MANAGE,
            EXCHANGE_TAKE_IN),
    MEDIA_EDITOR("media-editor", "Media editor", ARTICLE_READ, ARTICLE_WRITE),
    /** Given to few: approves past four eyes and stages, with a reason that the administrators hear. */
    DUTY_EDITOR("duty-editor", "Duty editor", ARTICLE_READ, WORKFLOW_OVERRIDE),
    ADMINISTRATOR(
            "administrator",
            "Administrator",
            ARTICLE_READ,
            DELIVERY_READ,
            PEOPLE_MANAGE,
            DESK_MANAGE,
            SITE_MANAGE,
            HOOK_MANAGE,
            AUDIT_READ);

    private final String slug;
    private final String title;
    private final Set<Capability> capabilities;

    BuiltInRole(String slug, String title, Capability... capabilities) {
        this.slug = slug;
        this.title = title;
        this.capabilities = Set.of(capabilities);
    }

    public static Optional<BuiltInRole> find(String slug) {
        return Arrays.stream(values()).filter(role -> role.slug.equals(slug)).findFirst();
    }

    /** Lower-case name in addresses and settings. */
    public String slug() {
        return slug;
    }

    public Set<Capability> capabilities() {
        return capabilities;
    }

    /** The role as it is stored in a new newsroom. */
    public Role toRole() {
        return new Role(slug, title, capabilities);
    }
}
