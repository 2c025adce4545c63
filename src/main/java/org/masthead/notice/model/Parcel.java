package org.masthead.notice.model;

/**
 * What goes out as one mail.
 *
 * @param mail id of the only news in it, or null for a digest
 * @param person id of the person whose digest it is, or null
 */
public record Parcel(Long mail, Long person) {

    /** News that are mailed at once, alone. */
    public static Parcel single(Long mail) {
        return new Parcel(mail, null);
    }

    /** All that is due of a person's digest. */
    public static Parcel digestOf(Long person) {
        return new Parcel(null, person);
    }
}
