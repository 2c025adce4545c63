package org.masthead.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.net.URI;
import java.util.Objects;

/** An address on the web at which readers find more of somebody. */
@Embeddable
public class ProfileLink implements Serializable {

    /** Characters of what it is called at most. */
    public static final int LONGEST_LABEL = 60;

    /** Characters of the address at most. */
    public static final int LONGEST_ADDRESS = 500;

    @Column(length = LONGEST_LABEL, nullable = false)
    private String label;

    @Column(length = LONGEST_ADDRESS, nullable = false)
    private String address;

    protected ProfileLink() {}

    /** @param address as {@link #isWellMade} wants it */
    public ProfileLink(String label, String address) {
        this.label = label;
        this.address = address;
    }

    /** Whether it has a name and an address that begins with https and names a host. */
    public boolean isWellMade() {
        return label != null
                && !label.isBlank()
                && label.length() <= LONGEST_LABEL
                && address != null
                && address.length() <= LONGEST_ADDRESS
                && isSecure(address);
    }

    private static boolean isSecure(String address) {
        try {
            var uri = URI.create(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    public String getLabel() {
        return label;
    }

    public String getAddress() {
        return address;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProfileLink link && label.equals(link.label) && address.equals(link.address);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, address);
    }
}
