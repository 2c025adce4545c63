package org.masthead.workflow.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.masthead.account.model.Desk;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.Me;
import org.masthead.article.model.Act;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.Concerned;
import org.masthead.article.model.DeskLeft;
import org.masthead.article.model.EditRules;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.workflow.model.AssignRules;

/** Hands stories from desk to desk. */
@Stateless
public class SendService {

    @Inject
    private ArticleService articles;

    @Inject
    private DeskService desks;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<ArticleEvent> events;

    @Inject
    private Event<DeskLeft> left;

    @Inject
    private Event<Concerned> concerns;

    /**
     * Hands a story to another desk, with a note.
     *
     * @param seen version the person had before her
     * @param note what the other desk should know, or null
     * @throws StaleVersion when somebody was faster
     * @throws Refused when the person may not change it, somebody else has it open, or the desk is archived
     */
    public void send(Long id, long seen, Long deskId, String note) {
        var article = articles.get(id, seen);
        var other = desks.desks().stream()
                .filter(desk -> Objects.equals(desk.getId(), deskId))
                .findFirst()
                .orElseThrow(() -> Refused.because("article.desk"));
        Refused.ifAny(AssignRules.againstSending(article, other, me.authority()));
        Refused.ifAny(EditRules.againstOthers(article, me.getId(), clock.now()));
        var from = article.getDesk();
        article.letGo();
        article.sendTo(other, new Act("send", me.person(), clock.now(), note));
        events.fire(ArticleEvent.of("article.send", article, way(from.getName(), other.getName(), note)));
        left.fire(new DeskLeft(id, from.getId()));
        concerns.fire(Concerned.of("article.send", article, Set.of(), me.getName(), note));
    }

    private static String way(String from, String to, String note) {
        var way = from + " → " + to;
        return note == null || note.isBlank() ? way : way + ": " + note.strip();
    }

    /** The desks that a story could be handed to. */
    public List<Desk> otherDesks(Long id) {
        var article = articles.get(id);
        return desks.desks().stream()
                .filter(desk -> !desk.isArchived() && !desk.equals(article.getDesk()))
                .toList();
    }
}
