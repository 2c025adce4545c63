package org.masthead.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Many stories in flight, made of one behind everybody's back. */
@ApplicationScoped
public class Flight {

    private static final String COLUMNS =
            "version, desk_id, author_id, created_at, status, status_since, headline, body,"
                    + " section_id, genre, urgency, language, changed_by_id, changed_at, public_status, revision_count, priority";

    @Inject
    private Ground ground;

    /** As many stories as one, each with its open turns. */
    public void of(Long story, int copies) {
        ground.sql(
                "insert into masthead.article (id, " + COLUMNS + ") select 1000000 + n.x, " + COLUMNS
                        + " from masthead.article a, system_range(1, " + copies + ") n where a.id = ?",
                story);
        ground.sql("""
                insert into masthead.turn (id, article_id, desk_id, status, stage_id, began_at)
                select 1000000 + n.x, 1000000 + n.x, t.desk_id, t.status, t.stage_id, t.began_at
                from masthead.turn t, system_range(1, %d) n where t.article_id = ? and t.ended_at is null
                """.formatted(copies), story);
    }
}
