package org.masthead.article.model;

/** What a person may do with the text of a story as it stands now. */
public enum TextRight {
    /** Change everything. */
    WRITE,
    /** Suggest changes to the body and comment on it; nothing else. */
    SUGGEST,
    NONE
}
