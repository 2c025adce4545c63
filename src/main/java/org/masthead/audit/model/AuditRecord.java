package org.masthead.audit.model;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.annotations.Immutable;
import org.masthead.account.model.Authority;
import org.masthead.platform.model.Audited;
import org.masthead.platform.model.Sha256;

/**
 * One act. It names people and things as they were called at the time, and holds no reference that could keep anything
 * from being changed later. There is no way to change or delete a record; records are a chain, each with a hash over all
 * that it says and over the hash of the one before, so one that was altered, removed or added in the database is noticed.
 */
@Entity
@Immutable
public class AuditRecord {

    @Id
    private long number;

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

    @Column(length = 64)
    private String previousHash;

    @Column(length = 64, nullable = false)
    private String hash;

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

    /** Takes the place behind another record; null is the hash of the one before the first. */
    void follow(long before, String beforeHash) {
        number = before + 1;
        previousHash = beforeHash;
        hash = computeHash();
    }

    /** Whether the record says what it said when it was written. */
    public boolean isGenuine() {
        return computeHash().equals(hash);
    }

    private String computeHash() {
        return Sha256.of(canonical(
                number, previousHash, at, personId, personName, act, objectKind, objectId, objectName, detail));
    }

    /** Each value with its length in bytes of UTF-8 before it, so that no two records are the same text. */
    private static String canonical(Object... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? "-\n" : measured(value.toString()))
                .collect(joining());
    }

    private static String measured(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length + ":" + text + "\n";
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

    /** Place in the chain, from 1, without gaps. */
    public long getNumber() {
        return number;
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

    /** Hash of the record before, null for the first. */
    public String getPreviousHash() {
        return previousHash;
    }

    public String getHash() {
        return hash;
    }
}
