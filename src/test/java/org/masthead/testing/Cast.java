package org.masthead.testing;

/** Who tries a move, seen from the story: it was written by three of them and is on the desk “world”. */
public enum Cast {
    AUTHOR("reporter"),
    OTHER_REPORTER("reporter2"),
    EDITOR("editor"),
    /** Changed the text as an editor. */
    WRITING_EDITOR("editor2"),
    PUBLISHER("publisher"),
    /** Changed the text as a publisher. */
    WRITING_PUBLISHER("publisher2"),
    SUB_EDITOR("subeditor"),
    DUTY_EDITOR("duty"),
    MEDIA_EDITOR("visual"),
    ADMINISTRATOR("admin"),
    EDITOR_OF_ANOTHER_DESK("sporteditor"),
    NOBODY("");

    private final String userName;

    Cast(String userName) {
        this.userName = userName;
    }

    public String userName() {
        return userName;
    }

    public boolean hasWritten() {
        return this == AUTHOR || this == WRITING_EDITOR || this == WRITING_PUBLISHER;
    }

    /** Whether the person may know that the story exists. */
    public boolean sees() {
        return this != NOBODY && this != EDITOR_OF_ANOTHER_DESK;
    }
}
