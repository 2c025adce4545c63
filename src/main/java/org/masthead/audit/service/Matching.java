package org.masthead.audit.service;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import org.masthead.audit.model.ActGroup;
import org.masthead.audit.model.AuditFilter;
import org.masthead.audit.model.AuditRecord;

/** A filter as conditions of a query. */
final class Matching {

    private Matching() {}

    static Predicate all(AuditFilter filter, Root<AuditRecord> act, CriteriaBuilder builder) {
        var conditions = new ArrayList<Predicate>();
        if (filter.personId() != null) {
            conditions.add(builder.equal(act.get("personId"), filter.personId()));
        }
        if (filter.group() != null) {
            conditions.add(ofGroup(filter.group(), act, builder));
        }
        if (filter.act() != null) {
            conditions.add(builder.equal(act.get("act"), filter.act()));
        }
        if (filter.objectKind() != null) {
            conditions.add(builder.equal(act.get("objectKind"), filter.objectKind()));
        }
        if (filter.objectKind() != null && filter.objectId() != null) {
            conditions.add(builder.equal(act.get("objectId"), filter.objectId()));
        }
        if (filter.from() != null) {
            conditions.add(builder.greaterThanOrEqualTo(act.get("at"), filter.from()));
        }
        if (filter.until() != null) {
            conditions.add(builder.lessThan(act.get("at"), filter.until()));
        }
        return builder.and(conditions.toArray(Predicate[]::new));
    }

    private static Predicate ofGroup(ActGroup group, Root<AuditRecord> act, CriteriaBuilder builder) {
        return builder.or(group.beginnings().stream()
                .map(beginning -> builder.like(act.get("act"), beginning + "%"))
                .toArray(Predicate[]::new));
    }
}
