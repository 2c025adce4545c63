package org.masthead.site.view;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the public site where no page asks for them. */
public final class SiteText {

    private SiteText() {}

    /** The text of a key with what it names. */
    public static String of(String key, Object... arguments) {
        var pattern =
                ResourceBundle.getBundle("org.masthead.site", Locale.ENGLISH).getString(key);
        return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
