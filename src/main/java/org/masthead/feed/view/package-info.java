/** Writes feeds, sitemaps and the other files that machines look for. */
package org.masthead.feed.view;
