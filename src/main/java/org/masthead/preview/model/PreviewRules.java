package org.masthead.preview.model;

import java.util.List;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.article.model.Article;
import org.masthead.platform.model.Refusal;

/** Who may show a story outside the newsroom: its author, and those who review it. */
public final class PreviewRules {

    private PreviewRules() {}

    /** Reasons against making, seeing or revoking the preview links of a story. */
    public static List<Refusal> againstLinking(Article article, Authority who) {
        var deskId = article.getDesk().getId();
        var author = who.is(article.getAuthor()) && who.may(Capability.ARTICLE_WRITE, deskId);
        return author || who.may(Capability.ARTICLE_REVIEW, deskId)
                ? List.of()
                : List.of(Refusal.of("preview.notYours", article.getAuthor().getDisplayName()));
    }
}
