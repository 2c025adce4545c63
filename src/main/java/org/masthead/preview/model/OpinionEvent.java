package org.masthead.preview.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.masthead.account.model.Person;
import org.masthead.platform.model.Audited;

/**
 * Somebody outside said what they think of a revision.
 *
 * @param act {@code article.opinion} for an approval or an objection, {@code article.remark} for a remark on words
 * @param objectId id of the article
 * @param objectName its headline
 * @param detail which revision, and what was said
 * @param outsider the name that was given
 * @param verdict null for a remark
 * @param concerned ids of those to be told: who made the link, and the author
 */
public record OpinionEvent(
        String act,
        Long objectId,
        String objectName,
        String detail,
        String outsider,
        Verdict verdict,
        Set<Long> concerned)
        implements Audited {

    public static OpinionEvent of(OutsideAnswer answer) {
        return of(answer, "article.opinion", answer.getVerdict(), answer.getSentence());
    }

    public static OpinionEvent of(OutsideRemark remark) {
        return of(remark, "article.remark", null, "“" + remark.getQuote() + "” " + remark.getText());
    }

    private static OpinionEvent of(Evidence said, String act, Verdict verdict, String words) {
        var article = said.getLink().getArticle();
        var headline = article.getCopy().getHeadline();
        var what = Stream.of(verdict == null ? "" : verdict.name().toLowerCase(), words)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        return new OpinionEvent(
                act,
                article.getId(),
                headline == null ? "" : headline,
                said.getRevisionNumber() + ", " + what,
                said.getName(),
                verdict,
                Stream.of(said.getLink().getMadeBy(), article.getAuthor())
                        .map(Person::getId)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public String objectKind() {
        return "article";
    }
}
