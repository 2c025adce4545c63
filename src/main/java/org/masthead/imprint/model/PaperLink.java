package org.masthead.imprint.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A link in the menu or at the foot of every page: to a path of the site, or to another address. */
@Embeddable
public class PaperLink implements Serializable {

    /** Characters of what it is called at most. */
    public static final int LONGEST_LABEL = 60;

    @Column(length = LONGEST_LABEL, nullable = false)
    private String label;

    @Column(length = WebAddress.LONGEST, nullable = false)
    private String address;

    public PaperLink() {}

    public PaperLink(String label, String address) {
        this.label = label;
        this.address = address;
    }

    /** Whether nothing is said in it. */
    public boolean isEmpty() {
        return isBlank(label) && isBlank(address);
    }

    /** Whether it has a name and leads somewhere. */
    public boolean isWellMade() {
        return !isBlank(label)
                && label.length() <= LONGEST_LABEL
                && (WebAddress.isPath(address) || WebAddress.isWeb(address) || WebAddress.isMail(address));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaperLink link
                && Objects.equals(label, link.label)
                && Objects.equals(address, link.address);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, address);
    }
}
