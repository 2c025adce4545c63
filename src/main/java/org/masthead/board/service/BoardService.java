package org.masthead.board.service;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.masthead.article.model.Hold;
import org.masthead.board.model.Board;
import org.masthead.board.model.BoardColumn;
import org.masthead.board.model.CardRow;
import org.masthead.board.model.Column;
import org.masthead.board.model.Columns;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.service.NewsroomClock;

/** Reads the board of a desk: where its stories stand is in the open turns. */
@Stateless
public class BoardService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private BoardDesks desks;

    @Inject
    private NewsroomClock clock;

    /** A card that is shown, and how many there are in its column; ids are those of turns. */
    private record Place(Long turn, long total) {

        static Place of(Object[] row) {
            return new Place(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
        }
    }

    /**
     * The board of a desk.
     *
     * @param deskId null for the one that is most likely meant
     * @throws NotFound when there is no such desk, or the person may not read there
     */
    public Board read(Long deskId) {
        var readable = desks.readable();
        var desk = desks.choose(readable, deskId);
        var places = places(desk.getId());
        var cards = cards(places.stream().map(Place::turn).toList());
        var columns = Columns.of(desk).all().stream()
                .map(column -> filled(column, places, cards))
                .toList();
        return new Board(desk, readable, columns);
    }

    private static BoardColumn filled(Column column, List<Place> places, Map<Long, CardRow> cards) {
        var those = places.stream()
                .filter(place -> cards.containsKey(place.turn()))
                .filter(place -> {
                    var card = cards.get(place.turn());
                    return column.holds(card.status(), card.stage());
                })
                .toList();
        return new BoardColumn(
                column,
                those.isEmpty() ? 0 : those.get(0).total(),
                those.stream().map(place -> cards.get(place.turn())).toList());
    }

    /** What has stood longest in a column is shown; turns are narrow, so all of them can be counted. */
    private List<Place> places(Long deskId) {
        Stream<?> rows = entityManager
                .createNativeQuery("""
                        select x.id, x.total from (
                            select t.id, count(*) over (partition by t.status, t.stage_id) total,
                                row_number() over (partition by t.status, t.stage_id order by t.began_at, t.id) place
                            from masthead.turn t
                            where t.ended_at is null and t.desk_id = :desk
                                and t.status in ('DRAFT', 'RETURNED', 'IN_REVIEW', 'APPROVED', 'SCHEDULED')) x
                        where x.place <= :most order by x.place""")
                .setParameter("desk", deskId)
                .setParameter("most", Board.MOST)
                .getResultStream();
        return rows.map(row -> Place.of((Object[]) row)).toList();
    }

    private Map<Long, CardRow> cards(Collection<Long> turns) {
        if (turns.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("""
                        select new org.masthead.board.model.CardRow(t.id, t.status, t.stage.id, t.beganAt, a.id, a.version,
                            a.copy.headline, a.copy.language, a.live.status, p.displayName, r.displayName,
                            case when a.hold.seenAt > :gone then h.displayName else null end, a.assignment.dueAt,
                            a.assignment.priority)
                        from Turn t join t.article a join a.author p left join a.assignment.reviewer r
                            left join a.hold.person h
                        where t.id in :turns""", CardRow.class)
                .setParameter("turns", turns)
                .setParameter("gone", clock.now().minus(Hold.PATIENCE))
                .getResultStream()
                .collect(toMap(CardRow::turn, identity()));
    }
}
