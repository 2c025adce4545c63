/** Lets one page write in a story at a time, and knows who else is there. */
package org.masthead.presence.service;
