package org.masthead.board.service;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.masthead.account.service.Me;
import org.masthead.article.model.Hold;
import org.masthead.board.model.HomeEntry;
import org.masthead.board.model.HomeList;
import org.masthead.board.model.HomeRow;
import org.masthead.board.model.Listed;
import org.masthead.board.model.Why;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/** What a person comes back to, from desks on which she may read. */
@Stateless
public class HomeLists {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    private record Found(HomeList list, Long id, Why why, String stage, long total, long place) {

        static Found of(Object[] row) {
            return new Found(
                    HomeList.valueOf((String) row[0]),
                    ((Number) row[1]).longValue(),
                    row[2] == null ? null : Why.valueOf((String) row[2]),
                    (String) row[3],
                    ((Number) row[4]).longValue(),
                    ((Number) row[5]).longValue());
        }
    }

    /** All lists, each with its first stories; a list without any is missing. */
    public Map<HomeList, Listed> read() {
        var lists = new EnumMap<HomeList, Listed>(HomeList.class);
        if (me.authority().isSignedIn()) {
            var found = find();
            var rows = rows(found.stream().map(Found::id).distinct().toList());
            found.stream()
                    .collect(groupingBy(Found::list))
                    .forEach((list, those) -> lists.put(list, listed(list, those, rows)));
        }
        return lists;
    }

    /** Between both statements somebody may have let go of a story, or taken it down. */
    private static Listed listed(HomeList list, List<Found> found, Map<Long, HomeRow> rows) {
        var entries = found.stream()
                .filter(each ->
                        rows.containsKey(each.id()) && rows.get(each.id()).isStillOn(list))
                .sorted((one, other) -> Long.compare(one.place(), other.place()))
                .map(each -> new HomeEntry(rows.get(each.id()), each.why(), each.stage()))
                .toList();
        return new Listed(found.get(0).total(), entries);
    }

    private List<Found> find() {
        var today = LocalDate.ofInstant(clock.now(), settings.zone());
        Stream<?> rows = entityManager
                .createNativeQuery(new HomeStatement(new Reach(me.authority())).text())
                .setParameter("me", me.getId())
                .setParameter("now", clock.now())
                .setParameter("today", start(today))
                .setParameter("tomorrow", start(today.plusDays(1)))
                .setParameter("gone", gone())
                .getResultStream();
        return rows.map(row -> Found.of((Object[]) row)).toList();
    }

    private Map<Long, HomeRow> rows(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("""
                        select new org.masthead.board.model.HomeRow(a.id, a.copy.headline, a.copy.slugline,
                            a.copy.language, a.status, a.live.status, d.name, p.displayName, r.displayName,
                            case when a.hold.seenAt > :gone then h.displayName else null end, a.hold.since,
                            a.changedAt, a.statusSince, a.returnReason, a.assignment.dueAt, d.zone,
                            a.scheduledFor, a.live.publishedAt)
                        from Article a join a.desk d join a.author p left join a.assignment.reviewer r
                            left join a.hold.person h
                        where a.id in :ids""", HomeRow.class)
                .setParameter("ids", ids)
                .setParameter("gone", gone())
                .getResultStream()
                .collect(toMap(HomeRow::id, identity()));
    }

    private Instant gone() {
        return clock.now().minus(Hold.PATIENCE);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(settings.zone()).toInstant();
    }
}
