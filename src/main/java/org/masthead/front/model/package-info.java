/** How fronts are arranged: what is pinned, grouped and hidden, and what fills the rest by time. */
package org.masthead.front.model;
