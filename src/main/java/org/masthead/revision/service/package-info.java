/** Listing, comparing, restoring and checking revisions; keeping and merging texts that came too late. */
package org.masthead.revision.service;
