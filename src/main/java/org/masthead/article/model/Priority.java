package org.masthead.article.model;

/** What the desk does first; urgency, by contrast, is what the world should know first. */
public enum Priority {
    HIGH,
    NORMAL,
    LOW
}
