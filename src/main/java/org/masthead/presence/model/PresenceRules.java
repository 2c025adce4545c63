package org.masthead.presence.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.article.model.Article;
import org.masthead.article.model.EditRules;
import org.masthead.article.model.Hold;
import org.masthead.platform.model.Refusal;

/** Who may ask for a story that somebody writes in, and who may take it. */
public final class PresenceRules {

    private PresenceRules() {}

    /** Reasons against writing or suggesting in a story if nobody else did. */
    public static List<Refusal> againstWriting(Article article, Authority who) {
        return EditRules.againstOpening(article, who);
    }

    /** Reasons against asking for it. */
    public static List<Refusal> againstAsking(Article article, Authority who, Instant now) {
        var refusals = new ArrayList<>(againstWriting(article, who));
        if (article.findHold(now).isEmpty()) {
            refusals.add(Refusal.of("presence.free"));
        }
        return refusals;
    }

    /** Reasons against taking it from whoever has it; from oneself, in another window, one always may. */
    public static List<Refusal> againstTakingOver(Article article, Authority who, Instant now) {
        var refusals = new ArrayList<>(againstWriting(article, who));
        var desk = article.getDesk();
        if (article.findHold(now).filter(hold -> !who.is(hold.getPerson())).isPresent()
                && !who.may(Capability.ARTICLE_TAKE_OVER, desk.getId())) {
            refusals.add(Refusal.of("desk.capability", Capability.ARTICLE_TAKE_OVER.getKey(), desk.getName()));
        }
        return refusals;
    }

    /** Reasons against handing a story on that a page does not have. */
    public static List<Refusal> againstHandingOver(Article article, Authority who, String page, Instant now) {
        return article.findHold(now).filter(hold -> isOf(hold, who, page)).isPresent()
                ? List.of()
                : List.of(Refusal.of("presence.notYours"));
    }

    /** Whether a hold is this person's, on this page. */
    public static boolean isOf(Hold hold, Authority who, String page) {
        return hold.isOf(page) && who.is(hold.getPerson());
    }
}
