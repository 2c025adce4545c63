package org.masthead.preview.model;

/** What a link is made for. */
public enum LinkPurpose {
    /** Whoever has it reads. */
    READ("/preview/"),
    /** Whoever has it reads, remarks on words, and approves or objects. */
    OPINION("/review/");

    private final String room;

    LinkPurpose(String room) {
        this.room = room;
    }

    /** Path of the page that a token leads to. */
    public String path(String signedToken) {
        return room + signedToken;
    }
}
