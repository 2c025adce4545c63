package org.masthead.revision.view;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.masthead.body.model.BlockChange;
import org.masthead.body.model.Piece;
import org.masthead.body.model.Piece.Look;
import org.masthead.platform.view.Flash;
import org.masthead.revision.model.CopyField;

/** The words and classes in which differences are shown, {@code #{differences}} in pages. */
@Named
@ApplicationScoped
public class Differences {

    /** Looks that the page shows as what they are. */
    private static final Map<String, String> STYLES = Map.of(
            "strong", "look-strong",
            "em", "look-em",
            "superscript", "look-superscript",
            "link", "look-link");

    /** The classes of a stretch of words. */
    public String style(List<Look> looks) {
        return looks.stream()
                .map(look -> STYLES.getOrDefault(look.name(), "look-other"))
                .distinct()
                .collect(joining(" "));
    }

    /** What became of the look of words, as “bold; no longer a link”. */
    public String look(Piece piece) {
        var parts = new ArrayList<String>();
        piece.gained().forEach(look -> parts.add(name("diff.look.", look.name()) + target(look)));
        piece.lost().stream()
                .filter(look ->
                        piece.gained().stream().noneMatch(other -> other.name().equals(look.name())))
                .forEach(look -> parts.add(Flash.text("diff.noLonger", name("diff.look.", look.name()))));
        return String.join("; ", parts);
    }

    /** Name of a kind of block, as “heading 2”. */
    public String kind(String kind) {
        return name("diff.kind.", kind);
    }

    /** Name of an attribute of a block. */
    public String detail(String name) {
        return name("diff.detail.", name);
    }

    /** The value of an attribute that is not compared word by word. */
    public String value(BlockChange.Detail detail, String value) {
        return detail.name().equals(BlockChange.KIND) ? kind(value) : value;
    }

    /** The value of a field as people know it; a dash for none. */
    public String value(CopyField field, String value) {
        if (value.isEmpty()) {
            return Flash.text("diff.none");
        }
        return field == CopyField.GENRE ? Flash.text("genre." + value) : value;
    }

    private static String target(Look look) {
        return look.name().equals("link") ? " → " + look.target() : "";
    }

    private static String name(String prefix, String name) {
        var words = ResourceBundle.getBundle("org.masthead.messages");
        return words.containsKey(prefix + name) ? words.getString(prefix + name) : name;
    }
}
