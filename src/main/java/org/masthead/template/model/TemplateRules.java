package org.masthead.template.model;

import static org.masthead.account.model.Capability.ARTICLE_WRITE;
import static org.masthead.account.model.Capability.TEMPLATE_MANAGE;

import java.util.List;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Desk;
import org.masthead.platform.model.Refusal;

/** Who may keep the templates of a desk, and who sees them. */
public final class TemplateRules {

    private TemplateRules() {}

    /** Reasons against making or changing a template of a desk. */
    public static List<Refusal> againstKeeping(Desk desk, Authority who) {
        return who.may(TEMPLATE_MANAGE, desk.getId())
                ? List.of()
                : List.of(Refusal.of("desk.capability", TEMPLATE_MANAGE.getKey(), desk.getName()));
    }

    /** Whether somebody can begin with a template of a desk, or keeps it. */
    public static boolean sees(Long deskId, Authority who) {
        return who.may(ARTICLE_WRITE, deskId) || who.may(TEMPLATE_MANAGE, deskId);
    }
}
