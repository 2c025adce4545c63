package org.masthead.comment.model;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.masthead.account.model.Person;

/** Who is spoken to in a comment: {@code @} and a user name, as {@code @editor}. */
public final class Mentions {

    private static final Pattern NAME = Pattern.compile("(?<![\\w@.-])@(" + Person.USER_NAME + ")");
    private static final String STOPS = "[._-]+$";

    private Mentions() {}

    /** Those colleagues whom a text names, each once. A stop behind a name may belong to the sentence. */
    public static List<Colleague> in(String text, Collection<Colleague> colleagues) {
        return NAME.matcher(text)
                .results()
                .map(found -> found.group(1))
                .flatMap(name -> colleagues.stream().filter(each -> isMeant(each.userName(), name)))
                .distinct()
                .toList();
    }

    private static boolean isMeant(String userName, String written) {
        return userName.equals(written) || userName.equals(written.replaceAll(STOPS, ""));
    }
}
