package org.masthead.board.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.masthead.account.model.Desk;
import org.masthead.article.model.DraftStatus;
import org.masthead.board.model.Column;
import org.masthead.board.model.Columns;
import org.masthead.board.model.StageTime;
import org.masthead.board.model.Stay;
import org.masthead.board.model.TimesReport;
import org.masthead.board.model.Week;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.service.NewsroomClock;

/** Reads from the turns of a desk how long its stories stand where. */
@Stateless
public class TimesService {

    private static final Set<DraftStatus> AT_REST = Set.of(DraftStatus.NONE, DraftStatus.SPIKED);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private BoardDesks desks;

    @Inject
    private NewsroomClock clock;

    private record Standing(long count, Instant oldest) {

        static final Standing NOBODY = new Standing(0, null);
    }

    /**
     * The report of a desk and week.
     *
     * @param deskId null for the one that is most likely meant
     * @param week null for the present one
     * @throws NotFound when there is no such desk, or the person may not read there
     */
    public TimesReport read(Long deskId, Week week) {
        var readable = desks.readable();
        var desk = desks.choose(readable, deskId);
        var wanted = week == null ? Week.of(LocalDate.ofInstant(clock.now(), desk.getZone())) : week;
        var stays = stays(desk, wanted).stream().collect(groupingBy(Stay::place));
        var standing = standing(desk);
        var times = Stream.concat(Columns.of(desk).all().stream(), gone(desk))
                .map(column -> StageTime.of(
                        column,
                        !isGone(column, desk),
                        stays.getOrDefault(column.key(), List.of()),
                        standing.getOrDefault(column.key(), Standing.NOBODY).count(),
                        standing.getOrDefault(column.key(), Standing.NOBODY).oldest()))
                .filter(time -> time.used() || time.stories() > 0)
                .toList();
        return new TimesReport(desk, readable, wanted, times);
    }

    /** Stages that are used no more, which have stories in older weeks. */
    private static Stream<Column> gone(Desk desk) {
        return desk.getArchivedStages().stream()
                .map(stage -> new Column(DraftStatus.IN_REVIEW, stage.getId(), stage.getName(), stage.getStep()));
    }

    private static boolean isGone(Column column, Desk desk) {
        return desk.getArchivedStages().stream().anyMatch(stage -> stage.getId().equals(column.stageId()));
    }

    private static String place(Object status, Object stageId) {
        return new Column((DraftStatus) status, (Long) stageId, null, 0).key();
    }

    private List<Stay> stays(Desk desk, Week week) {
        return entityManager
                .createQuery("""
                        select t.status, t.stage.id, t.article.id, t.beganAt, t.endedAt from Turn t
                        where t.desk.id = :desk and t.endedAt >= :start and t.endedAt < :end and t.status not in :atRest
                        """, Object[].class)
                .setParameter("desk", desk.getId())
                .setParameter("start", week.start(desk.getZone()))
                .setParameter("end", week.next().start(desk.getZone()))
                .setParameter("atRest", AT_REST)
                .getResultStream()
                .map(row -> new Stay(place(row[0], row[1]), (Long) row[2], (Instant) row[3], (Instant) row[4]))
                .toList();
    }

    private Map<String, Standing> standing(Desk desk) {
        return entityManager
                .createQuery("""
                        select t.status, t.stage.id, count(t), min(t.beganAt) from Turn t
                        where t.desk.id = :desk and t.endedAt is null and t.status not in :atRest
                        group by t.status, t.stage.id""", Object[].class)
                .setParameter("desk", desk.getId())
                .setParameter("atRest", AT_REST)
                .getResultStream()
                .collect(toMap(row -> place(row[0], row[1]), row -> new Standing((Long) row[2], (Instant) row[3])));
    }
}
