/** Open pages and the server, talking to each other: over a socket, or by requests where there is none. */
package org.masthead.presence.view;
