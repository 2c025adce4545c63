package org.masthead.notice.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.masthead.account.model.Person;

/** How a person wants to be told, kind by kind, and when the digest of a day comes. */
@Entity
public class Delivery {

    /** The hour of the digest as long as nobody chose another. */
    public static final int USUAL_HOUR = 7;

    @Id
    private Long personId;

    @MapsId
    @OneToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Column(nullable = false)
    private int digestHour = USUAL_HOUR;

    @ElementCollection
    @CollectionTable(name = "delivery_wish", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "kind", length = 20)
    @MapKeyEnumerated(EnumType.STRING)
    private Map<NoticeKind, Wish> wishes = new EnumMap<>(NoticeKind.class);

    protected Delivery() {}

    /** The usual way. */
    public Delivery(Person person) {
        this.person = person;
    }

    /** @param digestHour hour of the day in the person's zone, 0–23 */
    public void choose(Map<NoticeKind, Wish> chosen, int digestHour) {
        this.digestHour = digestHour;
        wishes.clear();
        wishes.putAll(chosen);
    }

    public Wish wish(NoticeKind kind) {
        return wishes.getOrDefault(kind, Wish.usual(kind));
    }

    /** When the next digest comes, after a moment. */
    public Instant nextDigest(Instant after, ZoneId zone) {
        var day = after.atZone(zone).toLocalDate();
        var today = day.atTime(digestHour, 0).atZone(zone).toInstant();
        return today.isAfter(after)
                ? today
                : day.plus(1, ChronoUnit.DAYS)
                        .atTime(digestHour, 0)
                        .atZone(zone)
                        .toInstant();
    }

    public Person getPerson() {
        return person;
    }

    public int getDigestHour() {
        return digestHour;
    }
}
