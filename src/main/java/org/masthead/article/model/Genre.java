package org.masthead.article.model;

/** The form of a story. */
public enum Genre {
    NEWS,
    ANALYSIS,
    FEATURE,
    INTERVIEW,
    OPINION,
    OBITUARY,
    LIVE_REPORT
}
