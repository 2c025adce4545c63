package org.masthead.notice.service;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.masthead.account.model.Person;
import org.masthead.account.service.Me;
import org.masthead.account.service.ProfileService;
import org.masthead.notice.model.Delivery;
import org.masthead.notice.model.Mailing;
import org.masthead.notice.model.NoticeKind;
import org.masthead.notice.model.Wish;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/** How people want to be told. Everybody decides for themselves. */
@Stateless
public class DeliveryService {

    /** The languages that our mails are written in. */
    public static final List<Locale> LANGUAGES = ProfileService.LANGUAGES;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private Settings settings;

    @Inject
    private NewsroomClock clock;

    /** How each of these people wants to be told. */
    public Collection<Delivery> of(Set<Long> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        var chosen = entityManager
                .createQuery(
                        "select distinct d from Delivery d join fetch d.person left join fetch d.wishes"
                                + " where d.personId in :people",
                        Delivery.class)
                .setParameter("people", people)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .collect(toMap(delivery -> delivery.getPerson().getId(), delivery -> delivery));
        return entityManager
                .createQuery("select p from Person p where p.id in :people", Person.class)
                .setParameter("people", people)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .map(person -> chosen.getOrDefault(person.getId(), new Delivery(person)))
                .toList();
    }

    /** How the person of this request wants to be told. */
    public Delivery get() {
        return of(Set.of(me.getId())).iterator().next();
    }

    /**
     * Changes how the person wants to be told. What is already on its way to their digest comes at the new hour; what they
     * do not want in it any more, not at all.
     *
     * @param digestHour hour of the day, 0–23
     * @param zone null for the newsroom's
     * @param language null for English
     * @throws Refused when there is no such hour or language
     */
    public void choose(Map<NoticeKind, Wish> wishes, int digestHour, ZoneId zone, Locale language) {
        if (digestHour < 0 || digestHour > 23) {
            throw Refused.because("delivery.hour");
        }
        if (language != null && !LANGUAGES.contains(language)) {
            throw Refused.because("delivery.language");
        }
        var person = entityManager.find(Person.class, me.getId());
        person.settle(zone, language);
        person.changed(person, clock.now());
        var delivery = entityManager.find(Delivery.class, me.getId());
        if (delivery == null) {
            delivery = new Delivery(person);
            entityManager.persist(delivery);
        }
        delivery.choose(wishes, digestHour);
        entityManager.flush();
        forgetUnwanted(delivery);
        delay(delivery, person.zoneOr(settings.zone()));
    }

    private void forgetUnwanted(Delivery delivery) {
        for (var kind : NoticeKind.values()) {
            var mailing = delivery.wish(kind).getMailing();
            entityManager
                    .createQuery("delete from Mail m where m.person = :person and m.news.kind = :kind"
                            + " and m.claim is null and m.sentAt is null and m.givenUpAt is null"
                            + " and (:off = true or m.digest <> :digest)")
                    .setParameter("person", delivery.getPerson())
                    .setParameter("kind", kind)
                    .setParameter("off", mailing == Mailing.OFF)
                    .setParameter("digest", mailing == Mailing.DIGEST)
                    .executeUpdate();
        }
    }

    private void delay(Delivery delivery, ZoneId zone) {
        entityManager
                .createQuery("update Mail m set m.dueAt = :due where m.person = :person and m.digest = true"
                        + " and m.claim is null and m.sentAt is null and m.givenUpAt is null")
                .setParameter("due", delivery.nextDigest(clock.now(), zone))
                .setParameter("person", delivery.getPerson())
                .executeUpdate();
    }
}
