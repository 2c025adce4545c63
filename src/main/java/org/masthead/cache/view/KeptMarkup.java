package org.masthead.cache.view;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;
import java.io.StringWriter;
import org.masthead.cache.service.Fragments;

/**
 * {@code m:kept}: a part of a template that is the same on many pages. Once it was made, it is printed as it was, and neither
 * built nor rendered again until what it is made of changes.
 */
@FacesComponent(KeptMarkup.TYPE)
public class KeptMarkup extends UIComponentBase {

    static final String TYPE = "masthead.KeptMarkup";

    private String known;

    /** Builds what is in the tag only where it is not known. */
    public static class Handler extends ComponentHandler {

        public Handler(ComponentConfig config) {
            super(config);
        }

        @Override
        public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
            if (!((KeptMarkup) component).isKnown()) {
                super.applyNextHandler(context, component);
            }
        }
    }

    private boolean isKnown() {
        known = fragments().find(key()).orElse(null);
        return known != null;
    }

    private Fragments.Key key() {
        return new Fragments.Key(
                (String) getAttributes().get("name"), getAttributes().get("of"));
    }

    private static Fragments fragments() {
        return CDI.current().select(Fragments.class).get();
    }

    @Override
    public String getFamily() {
        return "masthead";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (known != null) {
            context.getResponseWriter().write(known);
            return;
        }
        var key = key();
        if (key.of() == null) {
            super.encodeChildren(context);
        } else {
            context.getResponseWriter().write(make(context, key));
        }
    }

    /** What changes while it is rendered may be in it or not: then it is not kept. */
    private String make(FacesContext context, Fragments.Key key) throws IOException {
        var writer = context.getResponseWriter();
        var made = new StringWriter();
        context.setResponseWriter(writer.cloneWithWriter(made));
        try {
            super.encodeChildren(context);
            context.getResponseWriter().flush();
        } finally {
            context.setResponseWriter(writer);
        }
        if (key.equals(key())) {
            fragments().keep(key, made.toString());
        }
        return made.toString();
    }
}
