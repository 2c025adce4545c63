package org.masthead.platform.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * {@code m:let}: a name for a value as it is while the page is built. {@code ui:param} and {@code c:set} name an expression, and
 * each use of it looks up the bean and asks it anew.
 */
public class Let extends TagHandler {

    private final TagAttribute name;
    private final TagAttribute value;

    public Let(TagConfig config) {
        super(config);
        name = getRequiredAttribute("name");
        value = getRequiredAttribute("value");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        context.getVariableMapper()
                .setVariable(
                        name.getValue(context),
                        context.getExpressionFactory().createValueExpression(value.getObject(context), Object.class));
    }
}
