package org.masthead.search.model;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Optional;

/**
 * The page of a tag or of an author, as the index knows it.
 *
 * @param slug last part of its address
 */
public record NamedList(Kind kind, String name, String slug) {

    /** What a page is about. */
    public enum Kind {
        TAG,
        AUTHOR
    }

    private static final String BETWEEN = "\t";
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

    /** Path on the public site. */
    public String address() {
        return "/" + kind.name().toLowerCase(Locale.ROOT) + "/" + slug;
    }

    /** A term of the index: first what is compared with what a reader types. */
    String term() {
        return String.join(BETWEEN, folded(name), kind.name(), slug, name);
    }

    /** Reads a term of the index. */
    public static Optional<NamedList> ofTerm(String term) {
        var parts = term.split(BETWEEN, 4);
        return parts.length < 4
                ? Optional.empty()
                : Optional.of(new NamedList(Kind.valueOf(parts[1]), parts[3], parts[2]));
    }

    /** Words as they are compared: no case, no accents, one space between them. */
    public static String folded(String words) {
        return DECOMPOSED
                .normalize(words)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
