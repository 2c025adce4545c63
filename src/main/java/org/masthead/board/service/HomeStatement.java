package org.masthead.board.service;

import static org.masthead.account.model.Capability.ARTICLE_PUBLISH;
import static org.masthead.account.model.Capability.ARTICLE_READ;
import static org.masthead.account.model.Capability.ARTICLE_REVIEW;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.masthead.board.model.HomeList;

/**
 * The one statement that finds what stands in the lists of the home page: for each its first stories and how many there
 * are. It reads the index {@code article_in_flight} and the open turns, not the stories with their texts.
 */
record HomeStatement(Reach reach) {

    private static final String OWN = "(a.author_id = :me or a.reporter_id = :me)";

    /** A sum, because the planner would else look for the desk's stories first, of which most are not in flight. */
    private static final String DESK = "a.desk_id + 0";

    private static final String IN_FLIGHT = "a.status in ('DRAFT', 'RETURNED', 'IN_REVIEW', 'APPROVED', 'SCHEDULED')";

    /** Rows of list, id of the story, why, stage, total, place. Parameters: me, now, tomorrow, today, gone. */
    String text() {
        return Arrays.stream(HomeList.values()).map(this::find).collect(Collectors.joining(" union all "));
    }

    private String find(HomeList list) {
        return switch (list) {
            case WAITING -> waiting();
            case RETURNED -> list(list, "a.status = 'RETURNED' and " + OWN, "a.status_since desc");
            case DRAFTS -> list(list, "a.status = 'DRAFT' and " + OWN, "a.status_since desc");
            case ON_THEIR_WAY ->
                list(list, "a.status in ('IN_REVIEW', 'APPROVED', 'SCHEDULED') and " + OWN, "a.status_since desc");
            case DUE -> list(list, IN_FLIGHT + " and a.due_at < :tomorrow and " + concerning(), "a.due_at");
            case NEXT -> list(list, "a.status = 'SCHEDULED'", "a.scheduled_for");
            case HELD -> held();
            case OUT -> out();
        };
    }

    private String list(HomeList list, String condition, String order) {
        return """
                select '%s' list, h.id, cast(null as varchar(20)) why, cast(null as varchar(60)) stage, h.total, h.place
                from (select a.id, count(*) over () total, row_number() over (order by %s, a.id) place
                    from masthead.article a where %s and %s
                    order by place fetch first %d rows only) h
                """.formatted(list, order, condition, readable(), HomeList.MOST);
    }

    /** What concerns a person who reviews or publishes are all stories of the desk; else those she has a part in. */
    private String concerning() {
        return "(%s or a.editor_id = :me or a.reviewer_id = :me or %s or %s)"
                .formatted(OWN, reach.desks(DESK, ARTICLE_REVIEW), reach.desks(DESK, ARTICLE_PUBLISH));
    }

    /** What is overdue comes first, then what has waited longest. */
    private String waiting() {
        return """
                select 'WAITING' list, h.id, h.why, (select min(s.name) %s) stage, h.total, h.place
                from (select w.id, w.why, count(*) over () total,
                        row_number() over (order by case when w.due_at < :now then 0 else 1 end, w.status_since, w.id) place
                    from (select a.id, a.due_at, a.status_since, %s why
                        from masthead.article a
                        where a.status in ('DRAFT', 'RETURNED', 'IN_REVIEW', 'APPROVED') and %s) w
                    where w.why is not null
                    order by place fetch first %d rows only) h
                """.formatted(open("h.id"), why(), readable(), HomeList.MOST);
    }

    /** The cases of {@code Why}, in its order. */
    private String why() {
        return """
                case when a.status = 'RETURNED' and %s then 'RETURNED'
                    when a.status = 'IN_REVIEW' and a.reviewer_id = :me then 'REVIEWER'
                    when a.status = 'IN_REVIEW' and exists (select 1 %s) and %s then 'STAGE'
                    when a.status = 'APPROVED' and %s then 'PUBLISH'
                    when a.status in ('DRAFT', 'IN_REVIEW') and a.editor_id = :me then 'EDITOR'
                    when a.status = 'DRAFT' and a.reporter_id = :me and a.author_id <> :me then 'REPORTER' end
                """.formatted(OWN, open("a.id"), nobodyElseIsOnIt(), reach.desks(DESK, ARTICLE_PUBLISH));
    }

    /** The stages that a story waits in and that the person may pass; where four eyes are asked for, not on own words. */
    private String open(String article) {
        return """
                from masthead.turn t join masthead.stage s on s.id = t.stage_id
                where t.article_id = %s and t.ended_at is null and %s and (not s.four_eyes or not exists (
                    select 1 from masthead.article_contributor c where c.article_id = t.article_id and c.person_id = :me))
                """.formatted(article, reach.passes("s"));
    }

    /** Where a story waits in several stages, whoever is on it does one of them. */
    private static String nobodyElseIsOnIt() {
        return """
                (a.reviewer_id is null
                    or 1 < (select count(*) from masthead.turn o where o.article_id = a.id and o.ended_at is null))""";
    }

    /** Open pages are few, so they are looked at, not the stories. */
    private String held() {
        return """
                select 'HELD' list, h.id, cast(null as varchar(20)) why, cast(null as varchar(60)) stage, h.total, h.place
                from (select a.id, count(*) over () total, row_number() over (order by a.held_since, a.id) place
                    from masthead.visit v join masthead.article a on a.id = v.article_id
                    where v.seen_at > :gone and a.held_page = v.page and a.held_seen_at > :gone
                        and a.held_by_id <> :me and %s
                    order by place fetch first %d rows only) h
                """.formatted(readable(), HomeList.MOST);
    }

    /** Of all that readers have only the latest are looked at: the order is that of the index, its first column named too. */
    private String out() {
        return """
                select 'OUT' list, h.id, cast(null as varchar(20)) why, cast(null as varchar(60)) stage,
                    (select count(*) from masthead.article a
                        where a.public_status = 'LIVE' and a.first_published_at >= :today and %1$s) total,
                    row_number() over (order by h.first_published_at desc) place
                from (select a.id, a.first_published_at from masthead.article a
                    where a.public_status = 'LIVE' and %1$s
                    order by a.public_status, a.first_published_at desc fetch first %2$d rows only) h
                """.formatted(readable(), HomeList.MOST);
    }

    private String readable() {
        return reach.desks(DESK, ARTICLE_READ);
    }
}
