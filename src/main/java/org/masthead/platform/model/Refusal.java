package org.masthead.platform.model;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One reason why an act is not done: a sentence for the person who asked.
 *
 * @param key key of the sentence in the bundle {@code org.masthead.refusals}
 * @param sentence the sentence in the newsroom's language
 */
public record Refusal(String key, String sentence) implements Serializable {

    /** The sentences of several refusals, one after the other. */
    public static String sentences(Collection<Refusal> refusals) {
        return refusals.stream().map(Refusal::sentence).collect(joining(" "));
    }

    /** Makes a refusal from its key and what its sentence names. */
    public static Refusal of(String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("org.masthead.refusals", Locale.ENGLISH)
                .getString(key);
        return new Refusal(key, new MessageFormat(pattern, Locale.ENGLISH).format(arguments));
    }
}
