package org.masthead.exchange.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.Copy;
import org.masthead.article.model.EditRules;
import org.masthead.article.service.ArticleService;
import org.masthead.exchange.model.AgencyFile;
import org.masthead.exchange.model.AgencyStory;
import org.masthead.exchange.model.AlreadyIn;
import org.masthead.exchange.model.ReadFile;
import org.masthead.exchange.model.TakeInEvent;
import org.masthead.exchange.model.TakenIn;
import org.masthead.exchange.model.Upload;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.taxonomy.model.Section;

/** Takes in the stories of agencies: first it says what is in the files, then it stores those that are wanted. */
@Stateless
public class TakeInService {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", Locale.ENGLISH);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private TakenInList takenIn;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<TakeInEvent> events;

    /**
     * Reads files in the agencies' format and stores nothing.
     *
     * @return one entry a file, in the same order
     * @throws Refused when the person takes in nowhere, or there is no file or more than {@link Upload#MOST}
     */
    public List<ReadFile> read(List<Upload> files) {
        me.must(Capability.EXCHANGE_TAKE_IN);
        if (files.isEmpty()) {
            throw Refused.because("agency.none");
        }
        if (files.size() > Upload.MOST) {
            throw Refused.because("agency.files", Upload.MOST, files.size());
        }
        var names = new HashMap<String, String>();
        var read = new ArrayList<ReadFile>();
        for (var upload : files) {
            var file = AgencyFile.read(upload.name(), upload.content());
            read.add(file.isGood() ? known(file, names) : new ReadFile(file, null, false, null));
        }
        return read;
    }

    /** @param names of the files of the batch so far, by fingerprint */
    private ReadFile known(AgencyFile file, HashMap<String, String> names) {
        var fingerprint = file.story().fingerprint();
        var twin = names.putIfAbsent(fingerprint, file.name());
        var before = takenIn.find(fingerprint).orElse(null);
        var mayShow = before != null && me.authority().may(Capability.ARTICLE_READ, before.deskId());
        return new ReadFile(file, before, mayShow, twin);
    }

    /**
     * Makes a draft of a story, with every fact in its field and the state it came in kept as a revision.
     *
     * @param file a good one
     * @param section where it is to run
     * @param language of the story unless its script tells another
     * @return id of the article
     * @throws Refused when the person may not take in on the desk, or the story is in already
     */
    public Long takeIn(AgencyFile file, Long deskId, Section section, String language) {
        requireRights(deskId);
        if (section == null) {
            throw Refused.because("agency.section");
        }
        var story = file.story();
        takenIn.find(story.fingerprint()).ifPresent(before -> refuse(story, before));
        var id = articles.takeIn(deskId, copy(story, section, language), file.name());
        note(file, id);
        events.fire(new TakeInEvent(id, story.headline(), file.name()));
        return id;
    }

    private void requireRights(Long deskId) {
        var desk = deskId == null ? null : entityManager.find(Desk.class, deskId);
        if (desk == null) {
            throw Refused.because("article.desk");
        }
        Refused.ifAny(EditRules.againstTakingIn(desk, me.authority()));
    }

    private static Copy copy(AgencyStory story, Section section, String language) {
        var copy = new Copy();
        copy.setHeadline(story.headline());
        copy.setSource(story.source());
        copy.setTags(story.tags());
        copy.getLead().setDuration(story.duration());
        copy.setBody(story.body().json());
        copy.setCreditLine(story.creditLine());
        copy.setSection(section);
        copy.setLanguage(story.language(language));
        return copy;
    }

    /** Flushed at once, so that the loser of a race learns it here and can be told who won. */
    private void note(AgencyFile file, Long id) {
        var article = entityManager.getReference(Article.class, id);
        try {
            entityManager.persist(new TakenIn(file, article, me.person(), clock.now()));
            entityManager.flush();
        } catch (PersistenceException lost) {
            refuse(file.story(), takenIn.find(file.story().fingerprint()).orElseThrow(() -> lost));
        }
    }

    private void refuse(AgencyStory story, AlreadyIn before) {
        throw Refused.because(
                "agency.alreadyIn",
                story.headline(),
                String.valueOf(before.articleId()),
                before.by(),
                TIME.format(before.at().atZone(settings.zone())));
    }
}
