package org.masthead.audit.model;

import org.masthead.platform.model.Audited;

/**
 * Something happened to the audit itself.
 *
 * @param act {@code audit.export}, {@code audit.retention} or {@code audit.expire}
 * @param detail what and how many
 */
public record AuditEvent(String act, String detail) implements Audited {

    /** Records were taken out as a file. */
    public static AuditEvent exported(String format, AuditFilter filter, long count) {
        var which = filter.text().isEmpty() ? "all" : filter.text();
        return new AuditEvent("audit.export", format + ", " + count + " records: " + which);
    }

    /** Records are kept for another time, in days; null stands for ever. */
    public static AuditEvent kept(Integer before, Integer now) {
        return new AuditEvent("audit.retention", told(before) + " → " + told(now));
    }

    /** Records were given up, the last of which is named so that the chain can be followed from there. */
    public static AuditEvent expired(long count, AuditRetention until) {
        return new AuditEvent(
                "audit.expire",
                count + " records, up to number " + until.getExpiredNumber() + " with the hash "
                        + until.getExpiredHash());
    }

    private static String told(Integer days) {
        return days == null ? "for ever" : days + " days";
    }

    @Override
    public String objectKind() {
        return "audit";
    }

    @Override
    public Long objectId() {
        return null;
    }

    @Override
    public String objectName() {
        return "";
    }
}
