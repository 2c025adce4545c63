package org.masthead.account.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masthead.account.model.LastSeen;
import org.masthead.account.model.PeopleFilter;

/** The conditions of a filter of people: only what is asked for is in the statement. */
final class PeopleQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    PeopleQuery(PeopleFilter filter, Instant now, LocalDate today) {
        if (filter.text() != null && !filter.text().isBlank()) {
            add("(lower(p.displayName) like :text escape '!' or p.userName like :text escape '!'"
                    + " or lower(p.email) like :text escape '!')");
            values.put("text", pattern(filter.text()));
        }
        if (filter.active() != null) {
            add("p.active = :active");
            values.put("active", filter.active());
        }
        if (filter.seen() != null) {
            seen(filter.seen(), now);
        }
        if (filter.role() != null || filter.desk() != null) {
            holds(filter, today);
        }
    }

    private void seen(LastSeen seen, Instant now) {
        if (seen == LastSeen.NEVER) {
            add("p.lastSignInAt is null");
        } else {
            add(seen == LastSeen.LONGER ? "p.lastSignInAt < :since" : "p.lastSignInAt >= :since");
            values.put("since", now.minus(seen.days(), ChronoUnit.DAYS));
        }
    }

    private void holds(PeopleFilter filter, LocalDate today) {
        var held = new StringBuilder("p.id in (select g.person.id from Grant g join g.role r left join g.desk d"
                + " where (g.endsOn is null or g.endsOn >= :today)");
        values.put("today", today);
        if (filter.role() != null) {
            held.append(" and r.slug = :role");
            values.put("role", filter.role());
        }
        if (filter.desk() != null) {
            held.append(" and (d is null or d.slug = :desk)");
            values.put("desk", filter.desk());
        }
        add(held.append(')').toString());
    }

    private void add(String condition) {
        conditions.add(condition);
    }

    /** A query for what the conditions hold of. */
    <T> TypedQuery<T> of(EntityManager entityManager, String select, String order, Class<T> type) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = entityManager.createQuery(select + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
