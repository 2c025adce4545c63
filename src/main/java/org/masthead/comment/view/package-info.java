/** What the page of a story asks about its comments. */
package org.masthead.comment.view;
