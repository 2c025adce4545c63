package org.masthead.revision.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.masthead.platform.view.Flash;
import org.masthead.revision.model.Chosen;
import org.masthead.revision.model.Merging;
import org.masthead.revision.service.UnmergedService;
import org.omnifaces.util.Faces;

/**
 * Merges a text that came too late. Remembers the version of the story for which the person chose, and the choices by the
 * keys of the collisions: a choice holds for as long as both of its texts do.
 */
@Named
@ViewScoped
public class MergeArticle implements Serializable {

    /** Fields of the form are named by what they choose for, never by their place on the page. */
    private static final String FIELD = "choice.";

    @Inject
    private UnmergedService unmergedTexts;

    private Long unmerged;
    private long seen;
    private final HashMap<String, Chosen> choices = new HashMap<>();
    private transient Merging merging;

    public void load() {
        seen = getMerging().version();
    }

    /** Saves, or merges again when somebody was faster: then the page says so, and asks only for what is new. */
    public String save() {
        readChoices();
        var article = getMerging().articleId();
        if (unmergedTexts.save(unmerged, seen, choices).isPresent()) {
            Flash.say("merge.done");
            return "/desk/articles/show?id=" + article + "&faces-redirect=true";
        }
        merging = null;
        load();
        Flash.warn(Flash.text("merge.again", merging.theirs()));
        return null;
    }

    private void readChoices() {
        choices.clear();
        Faces.getRequestParameterMap().forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                Stream.of(Chosen.values())
                        .filter(chosen -> chosen.name().equals(value))
                        .forEach(chosen -> choices.put(name.substring(FIELD.length()), chosen));
            }
        });
    }

    /** The merge with what the story says now. */
    public Merging getMerging() {
        if (merging == null) {
            merging = unmergedTexts.merging(unmerged);
        }
        return merging;
    }

    /** Collisions that are still to be decided. */
    public long getOpen() {
        return getMerging().merge().collisions().stream()
                .filter(key -> !choices.containsKey(key))
                .count();
    }

    public Map<String, Chosen> getChoices() {
        return choices;
    }

    public Long getUnmerged() {
        return unmerged;
    }

    public void setUnmerged(Long unmerged) {
        this.unmerged = unmerged;
    }
}
