package org.masthead.article.model;

/** What somebody is asked to do with a story. */
public enum Part {
    REPORTER,
    EDITOR,
    REVIEWER
}
