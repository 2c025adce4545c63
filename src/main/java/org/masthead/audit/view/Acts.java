package org.masthead.audit.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words for acts and kinds of things: what the bundle names {@code act.…} and {@code kind.…}. */
@Named
@ApplicationScoped
public class Acts {

    private static final Map<String, String> PLACES = Map.of(
            "template", "/desk/templates/edit?id=",
            "article", "/desk/articles/show?id=",
            "desk", "/admin/desk?id=",
            "hook", "/admin/hook?id=",
            "person", "/admin/person?id=",
            "role", "/admin/role?id=",
            "section", "/admin/section?id=",
            "standing-page", "/admin/page?id=");

    /** All acts that have words, by word. */
    public List<String> getAll() {
        return keys("act.");
    }

    /** All kinds of things that have words, by word. */
    public List<String> getKinds() {
        return keys("kind.");
    }

    /** What was done, as “submitted”; the key itself when it has no words. */
    public String text(String act) {
        return word("act." + act).orElse(act);
    }

    /** What it was done to, as “story”. */
    public String kind(String kind) {
        return word("kind." + kind).orElse(kind);
    }

    /** Address of the page of a thing, or null when it has none. */
    public String place(String kind, Long id) {
        return id == null || !PLACES.containsKey(kind) ? null : PLACES.get(kind) + id;
    }

    private static List<String> keys(String prefix) {
        return words().keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted((one, other) -> words().getString(one).compareToIgnoreCase(words().getString(other)))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    private static Optional<String> word(String key) {
        return words().containsKey(key) ? Optional.of(words().getString(key)) : Optional.empty();
    }

    private static ResourceBundle words() {
        return ResourceBundle.getBundle("org.masthead.messages");
    }
}
