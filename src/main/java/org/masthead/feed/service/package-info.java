/** Finds what sitemaps list. */
package org.masthead.feed.service;
