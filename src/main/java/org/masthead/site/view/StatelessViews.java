package org.masthead.site.view;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import org.masthead.site.model.Address;

/**
 * Makes the views of the public site and error pages stateless from the start. {@code f:view transient} comes too late:
 * before the page is built, PrimeFaces has kept its nonce in the view and with that made a session.
 */
public class StatelessViews extends ViewHandlerWrapper {

    public StatelessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        var view = getWrapped().createView(context, viewId);
        var attributes = context.getExternalContext().getRequestMap();
        if (attributes.containsKey(Address.class.getName())
                || attributes.containsKey(RequestDispatcher.ERROR_STATUS_CODE)) {
            view.setTransient(true);
        }
        return view;
    }
}
