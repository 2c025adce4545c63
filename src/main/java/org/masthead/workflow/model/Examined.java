package org.masthead.workflow.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.masthead.article.model.Copy;
import org.masthead.body.model.Outline;

/**
 * All that checks look at.
 *
 * @param copy what the story says
 * @param checklist what its desk asks for
 * @param siteName name of the paper, which is the source of its own stories
 * @param openComments conversations about its words that have not ended
 * @param linkCheck what became of its links when somebody last had them checked
 * @param day the day of the newsroom on which the story is to go out
 * @param usableUntil the last day on which a picture may be used, by its hash; without those that have none
 */
public record Examined(
        Copy copy,
        Checklist checklist,
        String siteName,
        long openComments,
        Optional<LinkCheck> linkCheck,
        LocalDate day,
        Map<String, LocalDate> usableUntil) {

    Outline outline() {
        return Outline.of(copy.document());
    }
}
