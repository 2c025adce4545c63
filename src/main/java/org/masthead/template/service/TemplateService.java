package org.masthead.template.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.service.Me;
import org.masthead.account.service.ProfileService;
import org.masthead.article.model.Copy;
import org.masthead.article.model.Saved;
import org.masthead.article.service.ArticleService;
import org.masthead.body.model.Schema;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.template.model.StoryTemplate;
import org.masthead.template.model.TemplateEvent;
import org.masthead.template.model.TemplateRow;
import org.masthead.template.model.TemplateRules;

/** The templates of the desks. */
@Stateless
public class TemplateService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private ProfileService profiles;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<TemplateEvent> events;

    /** The templates of all desks on which the person writes or keeps them, the archived ones last. */
    public List<TemplateRow> list() {
        return entityManager
                .createQuery("""
                        select new org.masthead.template.model.TemplateRow(t.id, t.name, d.id, d.name, t.archived,
                            c.displayName, t.changedAt)
                        from StoryTemplate t join t.desk d join t.changedBy c
                        order by t.archived, d.name, lower(t.name)""", TemplateRow.class)
                .getResultStream()
                .filter(row -> TemplateRules.sees(row.deskId(), me.authority()))
                .toList();
    }

    /** The templates that the person can begin a story with. */
    public List<TemplateRow> offered() {
        return list().stream().filter(this::isOffered).toList();
    }

    private boolean isOffered(TemplateRow row) {
        return !row.archived() && me.authority().may(Capability.ARTICLE_WRITE, row.deskId());
    }

    /**
     * A template with its copy.
     *
     * @throws NotFound when there is none, or the person neither writes on its desk nor keeps its templates
     */
    public StoryTemplate get(Long id) {
        return find(id).filter(template -> TemplateRules.sees(template.getDesk().getId(), me.authority()))
                .orElseThrow(() -> new NotFound("template", id));
    }

    /**
     * The template, for somebody who is about to change it.
     *
     * @throws Refused when the person may not keep the templates of its desk
     */
    public StoryTemplate open(Long id) {
        var template = get(id);
        Refused.ifAny(TemplateRules.againstKeeping(template.getDesk(), me.authority()));
        return template;
    }

    private StoryTemplate open(Long id, long seen) {
        var template = open(id);
        if (template.getVersion() != seen) {
            throw new StaleVersion(template.getChangedBy().getDisplayName(), template.getChangedAt(), settings.zone());
        }
        return template;
    }

    private Optional<StoryTemplate> find(Long id) {
        return entityManager
                .createQuery("""
                        select t from StoryTemplate t join fetch t.desk join fetch t.changedBy left join fetch t.copy.section
                        left join fetch t.copy.lead.picture where t.id = :id""", StoryTemplate.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * A template made of a story, to be named and kept: its words without what is that story’s alone, the picture and the
     * address.
     *
     * @throws NotFound when the person may not read the story
     */
    public StoryTemplate madeOf(Long articleId) {
        var article = articles.get(articleId);
        var copy = article.getCopy().duplicate();
        copy.setSlug(null);
        copy.setSeoTitle(null);
        copy.setSeoDescription(null);
        copy.setLead(null);
        return new StoryTemplate(article.getDesk(), null, copy, me.person(), clock.now());
    }

    /**
     * Makes a template.
     *
     * @return its id
     * @throws Refused when the person may not keep templates of the desk, or the desk has one of the name
     */
    public Long create(Long deskId, String name, @Valid Copy copy) {
        var desk = deskId == null ? null : entityManager.find(Desk.class, deskId);
        if (desk == null) {
            throw Refused.because("article.desk");
        }
        Refused.ifAny(TemplateRules.againstKeeping(desk, me.authority()));
        var template = new StoryTemplate(desk, free(name, desk, null), checked(copy), me.person(), clock.now());
        entityManager.persist(template);
        announce("template.create", template);
        return template.getId();
    }

    /**
     * Changes the name and the words of a template.
     *
     * @param seen version the person had before her
     * @throws StaleVersion when somebody changed it in between
     * @throws Refused when the person may not keep templates of the desk, or the desk has another of the name
     */
    public void edit(Long id, long seen, String name, @Valid Copy copy) {
        var template = open(id, seen);
        template.edit(free(name, template.getDesk(), id), checked(copy), me.person(), clock.now());
        announce("template.edit", template);
    }

    /** Offers a template to nobody any more; see {@link #edit} for the refusals. */
    public void archive(Long id, long seen) {
        var template = open(id, seen);
        template.archive(me.person(), clock.now());
        announce("template.archive", template);
    }

    /** Offers an archived template again; see {@link #edit} for the refusals. */
    public void restore(Long id, long seen) {
        var template = open(id, seen);
        template.restore(me.person(), clock.now());
        announce("template.restore", template);
    }

    /**
     * Starts a story with the words of a template, by the person if the template names nobody.
     *
     * @return empty when there is no such template, or the person cannot begin with it
     */
    public Optional<Saved> start(Long id) {
        return find(id).filter(template -> !template.isArchived())
                .filter(template -> me.authority()
                        .may(Capability.ARTICLE_WRITE, template.getDesk().getId()))
                .map(template -> articles.create(template.getDesk().getId(), beginning(template)));
    }

    private Copy beginning(StoryTemplate template) {
        var copy = template.getCopy().duplicate();
        if (copy.getBylines().isEmpty()) {
            copy.setBylines(List.of(profiles.byline()));
        }
        return copy;
    }

    /** The name as it is kept, if no other template of the desk has it. */
    private String free(String name, Desk desk, Long id) {
        if (name == null || name.isBlank()) {
            throw Refused.because("template.name");
        }
        var taken = entityManager
                .createQuery("""
                        select count(t) from StoryTemplate t
                        where t.desk = :desk and lower(t.name) = lower(:name) and t.id <> :id""", Long.class)
                .setParameter("desk", desk)
                .setParameter("name", name.strip())
                .setParameter("id", id == null ? 0 : id)
                .getSingleResult();
        if (taken > 0) {
            throw Refused.because("template.taken", name.strip(), desk.getName());
        }
        return name.strip();
    }

    private static Copy checked(Copy copy) {
        copy.setBody(Schema.check(copy.getBody()).document().json());
        return copy;
    }

    private void announce(String act, StoryTemplate template) {
        entityManager.flush();
        events.fire(TemplateEvent.of(act, template));
    }
}
