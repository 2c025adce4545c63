/**
 * The article: one working copy on its way to readers, one pointer to the revision they see now, and every revision
 * there ever was. The two lanes never block each other.
 */
package org.masthead.article.model;
