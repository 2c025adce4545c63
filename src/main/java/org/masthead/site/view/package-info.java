/**
 * Pages, feeds and files for readers. {@link org.masthead.site.view.PublicAddresses} leads an address to its view; no
 * view makes a session, and none can be reached under its own name.
 */
package org.masthead.site.view;
