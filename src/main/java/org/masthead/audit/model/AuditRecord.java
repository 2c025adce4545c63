package org.masthead.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.masthead.account.model.Authority;
import org.masthead.platform.model.Audited;

/**
 * One act. It names people and things as they were called at the time, and holds no reference that could keep anything
 * from being changed later. There is no way to change or delete a record.
 */
@Entity
@Immutable
public class AuditRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_record_seq")
    @SequenceGenerator(name = "audit_record_seq", sequenceName = "audit_record_seq")
    private Long id;

    @Column(nullable = false)
    private Instant at;

    private Long personId;

    @Column(length = 100)
    private String personName;

    @Column(length = 60, nullable = false)
    private String act;

    @Column(length = 40, nullable = false)
    private String objectKind;

    private Long objectId;

    @Column(length = 300)
    private String objectName;

    @Column(length = 2000)
    private String detail;

    protected AuditRecord() {}

    /**
     * @param who {@link Authority#NOBODY} when the newsroom acted by itself
     * @param event names and details longer than the database keeps are cut
     */
    public AuditRecord(Instant at, Authority who, Audited event) {
        this.at = at;
        personId = who.personId();
        personName = cut(who.isSignedIn() ? who.name() : event.outsider(), 100);
        act = event.act();
        objectKind = event.objectKind();
        objectId = event.objectId();
        objectName = cut(event.objectName(), 300);
        detail = cut(event.detail(), 2000);
    }

    /** Cuts between characters, never inside one, and leaves out what PostgreSQL cannot keep. */
    private static String cut(String text, int length) {
        if (text == null) {
            return null;
        }
        var kept = text.replace("\0", "");
        if (kept.length() <= length) {
            return kept;
        }
        var end = Character.isHighSurrogate(kept.charAt(length - 2)) ? length - 2 : length - 1;
        return kept.substring(0, end) + "…";
    }

    public Long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    /** Id of the person who acted, or null. */
    public Long getPersonId() {
        return personId;
    }

    /** Name of the person who acted, one of the newsroom when there is an id; null when the newsroom acted by itself. */
    public String getPersonName() {
        return personName;
    }

    public String getAct() {
        return act;
    }

    public String getObjectKind() {
        return objectKind;
    }

    public Long getObjectId() {
        return objectId;
    }

    public String getObjectName() {
        return objectName;
    }

    public String getDetail() {
        return detail;
    }
}
