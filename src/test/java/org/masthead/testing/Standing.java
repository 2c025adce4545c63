package org.masthead.testing;

import java.time.Instant;
import java.util.Set;
import org.masthead.article.model.Article;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;

/** All that a move or a save could change about a story, so that a test can say that nothing did. */
public record Standing(
        long version,
        DraftStatus status,
        PublicStatus publicStatus,
        String desk,
        String headline,
        String liveHeadline,
        String address,
        int revisions,
        String returnReason,
        Instant scheduledFor,
        String changedBy,
        Set<String> contributors) {

    static Standing of(Article article, Set<String> contributors) {
        var live = article.getLive();
        return new Standing(
                article.getVersion(),
                article.getStatus(),
                live.getStatus(),
                article.getDesk().getSlug(),
                article.getCopy().getHeadline(),
                live.getRevision() == null ? null : live.getRevision().getCopy().getHeadline(),
                live.getAddress(),
                article.getChain().getCount(),
                article.getReturnReason(),
                article.getScheduledFor(),
                article.getChangedBy().getUserName(),
                contributors);
    }
}
