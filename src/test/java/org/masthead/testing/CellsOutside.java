package org.masthead.testing;

import java.util.EnumMap;
import java.util.Map;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.testing.FromOutside.Seen;

/** The cells of tables for tests that stay outside of the server; {@link CellsServlet} answers. */
public final class CellsOutside {

    private CellsOutside() {}

    /** A story in review for each public status, written by three of the cast. */
    public static Map<PublicStatus, Seen> written() {
        var stories = new EnumMap<PublicStatus, Seen>(PublicStatus.class);
        for (var publicStatus : PublicStatus.values()) {
            stories.put(publicStatus, written(publicStatus));
        }
        return stories;
    }

    /** A story in review, written by three of the cast. */
    public static Seen written(PublicStatus publicStatus) {
        return FromOutside.seen(FromOutside.answer("/testing/cells/written?live=" + publicStatus));
    }

    public static Seen staged(StageSetting setting) {
        return FromOutside.seen(FromOutside.answer("/testing/cells/staged?setting=" + setting));
    }

    /** Puts a story where a cell wants it; its version stays. */
    public static void put(Seen story, DraftStatus status, PublicStatus publicStatus) {
        FromOutside.answer("/testing/cells/put?id=" + story.id() + "&status=" + status + "&live=" + publicStatus);
    }

    /** All of where a story stands, as {@code IN_REVIEW/NONE [Review] …}; two that are alike differ in nothing. */
    public static String standing(Seen story) {
        return FromOutside.answer("/testing/cells/standing?id=" + story.id());
    }

    /** Opens every move of a story to somebody for a while. */
    public static void lend(Cast who, Seen story) {
        FromOutside.answer("/testing/cells/lend?who=" + who + "&id=" + story.id());
    }

    public static void takeBack(Cast who, Seen story) {
        FromOutside.answer("/testing/cells/take-back?who=" + who + "&id=" + story.id());
    }

    public static void deactivate(Cast who) {
        FromOutside.answer("/testing/cells/deactivate?who=" + who);
    }
}
