package org.masthead.revision.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.masthead.article.model.Revision;
import org.masthead.article.model.RevisionChain;
import org.masthead.platform.model.Refusal;

/**
 * Whether the revisions of a story are as they were filed.
 *
 * @param count how many were filed
 * @param findings what is not as it was, a sentence each; none when all is well
 */
public record ChainVerdict(int count, List<Refusal> findings) {

    /** Reads the whole chain and checks every link. */
    public static ChainVerdict of(RevisionChain chain) {
        var findings = new ArrayList<Refusal>();
        int expected = 1;
        Revision before = null;
        for (var revision : chain.getRevisions()) {
            for (; expected < revision.getNumber(); expected++) {
                findings.add(Refusal.of("chain.missing", expected));
                before = null;
            }
            link(revision, before, findings);
            before = revision;
            expected = revision.getNumber() + 1;
        }
        for (; expected <= chain.getCount(); expected++) {
            findings.add(Refusal.of("chain.missing", expected));
        }
        var last = before == null ? null : before.getHash();
        if (findings.isEmpty() && !(Objects.equals(last, chain.getLastHash()) && expected == chain.getCount() + 1)) {
            findings.add(Refusal.of("chain.end"));
        }
        return new ChainVerdict(chain.getCount(), List.copyOf(findings));
    }

    private static void link(Revision revision, Revision before, List<Refusal> findings) {
        var follows =
                before == null ? revision.getNumber() > 1 : before.getHash().equals(revision.getPreviousHash());
        if (!revision.isGenuine() || revision.getNumber() == 1 && revision.getPreviousHash() != null) {
            findings.add(Refusal.of("chain.altered", revision.getNumber()));
        } else if (before != null && !follows) {
            findings.add(Refusal.of("chain.order", revision.getNumber(), before.getNumber()));
        }
    }

    public boolean isGenuine() {
        return findings.isEmpty();
    }

    /** All findings in one text. */
    public String text() {
        return Refusal.sentences(findings);
    }
}
