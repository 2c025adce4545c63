/** Who is in a story now, who writes in it, and how it goes from one to the next. */
package org.masthead.presence.model;
