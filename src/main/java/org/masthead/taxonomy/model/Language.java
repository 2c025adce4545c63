package org.masthead.taxonomy.model;

import com.ibm.icu.util.ULocale;

/**
 * The language a story is written in.
 *
 * @param tag BCP 47, such as {@code en} or {@code az-Arab}
 */
public record Language(String tag) {

    /** {@code rtl} or {@code ltr}, by the script that the language is usually written in. */
    public String direction() {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    /** Language and land with a line between, as {@code en_US}: the land where most speak it unless the tag says; or null. */
    public String locale() {
        var likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
        return likely.getCountry().isEmpty() ? null : likely.getLanguage() + "_" + likely.getCountry();
    }
}
