/** What the paper says of itself: name, colours, menu, and pages of its own. */
package org.masthead.imprint.model;
