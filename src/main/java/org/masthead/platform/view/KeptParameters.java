package org.masthead.platform.view;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.view.ViewMetadata;

/**
 * Keeps what a page was opened with over answers that stay on it. A view parameter remembers its value when the page is
 * rendered whole; an Ajax answer renders a part, and the next post would not know which story it is about.
 */
public class KeptParameters implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        var context = FacesContext.getCurrentInstance();
        if (context.getPartialViewContext().isAjaxRequest()) {
            ViewMetadata.getViewParameters((UIViewRoot) event.getSource())
                    .forEach(parameter -> keep(parameter, context));
        }
    }

    private static void keep(UIViewParameter parameter, FacesContext context) {
        parameter.setSubmittedValue(parameter.getStringValue(context));
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
