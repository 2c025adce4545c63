package org.masthead.front.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.front.model.EditionRow;
import org.masthead.front.model.Front;
import org.masthead.front.model.Sheet;
import org.masthead.front.service.Editions;
import org.masthead.front.service.FrontSheets;
import org.masthead.site.model.SectionRow;
import org.masthead.site.model.StoryRow;
import org.masthead.site.view.Site;

/** Arranges a front; scripts/front.js sends each change. */
@Named
@RequestScoped
public class EditFront {

    @Inject
    private FrontSheets sheets;

    @Inject
    private Editions editions;

    @Inject
    private Site site;

    private Long id;
    private String words;
    private String section;
    private Sheet sheet;
    private List<StoryRow> found;
    private List<EditionRow> shown;

    public void load() {
        sheet = sheets.read(id);
        found = sheets.find(words, section);
        shown = editions.list(id);
    }

    public Front getFront() {
        return sheet.front();
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** Live stories to pin. */
    public List<StoryRow> getFound() {
        return found;
    }

    /** What readers have now; null when all is by time, or there is no page. */
    public EditionRow getLive() {
        return shown.stream().filter(EditionRow::live).findFirst().orElse(null);
    }

    /** What was promised; null when nothing was. */
    public EditionRow getWaiting() {
        return shown.stream().filter(EditionRow::isWaiting).findFirst().orElse(null);
    }

    /** What readers have and had, the newest first. */
    public List<EditionRow> getEditions() {
        return shown.stream().filter(row -> !row.isWaiting()).toList();
    }

    /** Whether the working copy differs from what readers have by when it was changed. */
    public boolean isChanged() {
        var changed = getFront().getChangedAt();
        return changed != null
                && (getLive() == null || changed.isAfter(getLive().liveAt()));
    }

    public List<SectionRow> getSections() {
        return site.getSections();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }
}
