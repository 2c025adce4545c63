package org.masthead.platform.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Says something on the page that comes next, a redirect later included. */
public final class Flash {

    private Flash() {}

    /** Says the text of a key in the bundle of the desk. */
    public static void say(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, text(key, arguments));
    }

    /** Warns with a sentence that is already made. */
    public static void warn(String sentence) {
        add(FacesMessage.SEVERITY_WARN, sentence);
    }

    /** The text of a key in the bundle of the desk. */
    public static String text(String key, Object... arguments) {
        var context = FacesContext.getCurrentInstance();
        var bundle = ResourceBundle.getBundle(
                "org.masthead.messages",
                context.getViewRoot() == null
                        ? context.getApplication().getDefaultLocale()
                        : context.getViewRoot().getLocale());
        return new MessageFormat(bundle.getString(key)).format(arguments);
    }

    private static void add(FacesMessage.Severity severity, String sentence) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
