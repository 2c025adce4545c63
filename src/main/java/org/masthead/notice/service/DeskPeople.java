package org.masthead.notice.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.notice.model.NoticeKind;
import org.masthead.platform.service.NewsroomClock;

/** What people may do on a desk, or on all, as far as it decides who is told. */
@Stateless
public class DeskPeople {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NewsroomClock clock;

    /** Ids of active people who may read on the desk, or hold there what a kind asks for, with which of the two. */
    public Map<Long, Set<Capability>> on(Desk desk, Optional<NoticeKind> kind) {
        var asked = EnumSet.of(Capability.ARTICLE_READ);
        kind.flatMap(NoticeKind::findCapability).ifPresent(asked::add);
        return entityManager
                .createQuery("""
                        select p.id, c from Person p join p.grants g join g.role r join r.capabilities c
                        where p.active = true and c in :asked and (g.desk is null or g.desk = :desk)
                            and (g.endsOn is null or g.endsOn >= :today)""", Object[].class)
                .setParameter("asked", asked)
                .setParameter("today", clock.today())
                .setParameter("desk", desk)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (Capability) row[1], toSet())));
    }

    /** Ids of active people who hold a capability on all desks. */
    public Set<Long> onAll(Capability capability) {
        return entityManager
                .createQuery("""
                        select p.id from Person p join p.grants g join g.role r join r.capabilities c
                        where p.active = true and c = :capability and g.desk is null
                            and (g.endsOn is null or g.endsOn >= :today)""", Long.class)
                .setParameter("capability", capability)
                .setParameter("today", clock.today())
                .getResultStream()
                .collect(toSet());
    }
}
