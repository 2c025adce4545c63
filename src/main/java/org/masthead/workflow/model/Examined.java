package org.masthead.workflow.model;

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
 */
public record Examined(
        Copy copy, Checklist checklist, String siteName, long openComments, Optional<LinkCheck> linkCheck) {

    Outline outline() {
        return Outline.of(copy.document());
    }
}
