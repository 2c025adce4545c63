package org.masthead.ops.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.masthead.account.model.Desk;
import org.masthead.account.model.PasswordHash;
import org.masthead.account.model.Person;
import org.masthead.account.model.Role;
import org.masthead.front.service.SectionFronts;
import org.masthead.ops.model.DemoFiles;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.taxonomy.model.Section;

/** Makes the desks, sections and people of the demo newsroom. */
@Stateless
public class DemoPeople {

    /** How long they have worked here. */
    private static final Duration SINCE = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private SectionFronts fronts;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    /** @param hash of the password of them all */
    public void fill(PasswordHash hash) {
        var desks = makeDesks();
        makeSections(desks);
        fronts.make();
        DemoFiles.people().forEach(json -> makePerson(json, hash, desks));
        entityManager.flush();
    }

    private Map<String, Desk> makeDesks() {
        var desks = new HashMap<String, Desk>();
        for (var json : DemoFiles.desks()) {
            var desk = new Desk(json.getString("slug"), json.getString("name"));
            desk.edit(desk.getName(), desk.getLanguage(), settings.zone());
            entityManager.persist(desk);
            desks.put(desk.getSlug(), desk);
        }
        return desks;
    }

    private void makeSections(Map<String, Desk> desks) {
        var position = 0;
        for (var json : DemoFiles.sections()) {
            var desk = desks.get(json.getString("desk"));
            entityManager.persist(new Section(json.getString("slug"), json.getString("name"), ++position, desk));
        }
    }

    private void makePerson(JsonObject json, PasswordHash hash, Map<String, Desk> desks) {
        var person = new Person(
                json.getString("userName"),
                json.getString("displayName"),
                json.getString("email"),
                hash,
                clock.now().minus(SINCE));
        for (var grant : json.getJsonArray("grants").getValuesAs(JsonObject.class)) {
            var desk = grant.isNull("desk") ? null : desks.get(grant.getString("desk"));
            person.give(role(grant.getString("role")), desk);
        }
        entityManager.persist(person);
    }

    private Role role(String slug) {
        return entityManager
                .createQuery("select r from Role r where r.slug = :slug", Role.class)
                .setParameter("slug", slug)
                .getSingleResult();
    }
}
