package org.masthead.media.view;

import java.io.Serializable;

/** A link on the form of a profile. */
public class LinkLine implements Serializable {

    private String label;
    private String address;

    LinkLine(String label, String address) {
        this.label = label;
        this.address = address;
    }

    boolean isFilled() {
        return isText(label) || isText(address);
    }

    private static boolean isText(String typed) {
        return typed != null && !typed.isBlank();
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
}
