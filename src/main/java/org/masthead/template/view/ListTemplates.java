package org.masthead.template.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.template.model.TemplateRow;
import org.masthead.template.service.TemplateService;

/** The templates a person sees; the bar of the desk offers those she can begin a story with. */
@Named
@RequestScoped
public class ListTemplates {

    @Inject
    private TemplateService templates;

    @Inject
    private Me me;

    private List<TemplateRow> rows;
    private List<TemplateRow> offered;

    public List<TemplateRow> getRows() {
        if (rows == null) {
            rows = templates.list();
        }
        return rows;
    }

    public List<TemplateRow> getOffered() {
        if (offered == null) {
            offered = templates.offered();
        }
        return offered;
    }

    /** Whether the person keeps the templates of a desk. */
    public boolean keeps(Long deskId) {
        return me.authority().may(Capability.TEMPLATE_MANAGE, deskId);
    }

    /** Whether the person can begin a story with a template. */
    public boolean offers(TemplateRow row) {
        return getOffered().contains(row);
    }
}
