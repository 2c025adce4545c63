package org.masthead.exchange.view;

import static org.masthead.account.model.Capability.EXCHANGE_TAKE_IN;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.masthead.account.model.Desk;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.Me;
import org.masthead.exchange.model.AgencyFile;
import org.masthead.exchange.model.Outcome;
import org.masthead.exchange.model.Upload;
import org.masthead.exchange.service.TakeInBatch;
import org.masthead.exchange.service.TakeInService;
import org.masthead.platform.view.Flash;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.service.TaxonomyService;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/** Takes in agency stories in three steps: choose files, look at what was read, see what was stored. */
@Named
@ViewScoped
public class TakeIn implements Serializable {

    private static final List<Locale> LANGUAGES =
            List.of("en", "ar", "zh", "fr", "de", "it", "ja", "pt", "ru", "es", "tr", "uk").stream()
                    .map(Locale::forLanguageTag)
                    .toList();

    @Inject
    private TakeInService stories;

    @Inject
    private TakeInBatch batch;

    @Inject
    private DeskService deskService;

    @Inject
    private TaxonomyService taxonomy;

    @Inject
    private Me me;

    private List<Desk> desks;
    private List<Section> sections;
    private Long deskId;
    private Long sectionId;
    private String language = "en";
    private List<Found> found;
    private List<Outcome> outcomes;

    /** Offers the person's desks, the first of them and its section chosen. */
    public void load() {
        me.must(EXCHANGE_TAKE_IN);
        desks = deskService.desksWith(EXCHANGE_TAKE_IN);
        sections = taxonomy.sections();
        deskId = desks.stream().map(Desk::getId).findFirst().orElse(null);
        followDesk();
    }

    /** A desk's stories run in its section, and are in its language, unless somebody says otherwise. */
    public void followDesk() {
        var desk = desks.stream().filter(each -> each.getId().equals(deskId)).findFirst();
        sectionId = desk.flatMap(taxonomy::findSectionOf).map(Section::getId).orElse(sectionId);
        language = desk.map(Desk::getLanguage).filter(TakeIn::isOffered).orElse(language);
    }

    private static boolean isOffered(String tag) {
        return LANGUAGES.contains(Locale.forLanguageTag(tag));
    }

    /** Reads the files that were chosen; nothing is stored yet. */
    public void read() throws IOException, ServletException {
        found = null;
        found = stories.read(uploads()).stream().map(Found::new).toList();
    }

    /** Taken from the request: the component that shows the field hides empty files, and those want a word too. */
    private static List<Upload> uploads() throws IOException, ServletException {
        var files = new ArrayList<Upload>();
        for (var part : Faces.getRequest().getParts()) {
            var name = part.getSubmittedFileName();
            if (name != null && !name.isEmpty()) {
                try (var content = part.getInputStream()) {
                    files.add(new Upload(name, content.readNBytes(AgencyFile.LARGEST + 1)));
                }
            }
        }
        return files;
    }

    /** Stores the stories that are still wanted. The button is gone after that, so the page is read from its top. */
    public void takeIn() {
        var files = found.stream()
                .filter(Found::isWanted)
                .map(each -> each.getRead().file())
                .toList();
        outcomes = batch.takeIn(files, deskId, section(), language);
        found = null;
        Flash.say("takeIn.done", outcomes.stream().filter(Outcome::isTakenIn).count());
        PrimeFaces.current()
                .executeScript("document.getElementById('content').focus({preventScroll: true}); scrollTo(0, 0)");
    }

    private Section section() {
        return sections.stream()
                .filter(section -> section.getId().equals(sectionId))
                .findFirst()
                .orElse(null);
    }

    public long getGoodOnes() {
        return found.stream().filter(each -> each.getRead().isNew()).count();
    }

    /** Name of the language a story is in, by its script or else as chosen. */
    public String languageOf(Found file) {
        return nameOf(Locale.forLanguageTag(file.getRead().file().story().language(language)));
    }

    public String nameOf(Locale locale) {
        return locale.getDisplayLanguage(Locale.ENGLISH);
    }

    public List<Locale> getLanguages() {
        return LANGUAGES;
    }

    public List<Desk> getDesks() {
        return desks;
    }

    public List<Section> getSections() {
        return sections;
    }

    public Long getDeskId() {
        return deskId;
    }

    public void setDeskId(Long deskId) {
        this.deskId = deskId;
    }

    public Long getSectionId() {
        return sectionId;
    }

    public void setSectionId(Long sectionId) {
        this.sectionId = sectionId;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<Found> getFound() {
        return found;
    }

    public List<Outcome> getOutcomes() {
        return outcomes;
    }
}
