package org.masthead.article.model;

/** What readers see. */
public enum PublicStatus {
    /** Never published. */
    NONE,
    LIVE,
    /** Was live and was taken down; its address says so. */
    UNPUBLISHED
}
