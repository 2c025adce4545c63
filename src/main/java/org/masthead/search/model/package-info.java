/** What readers search in, how its words are read, and what they find. */
package org.masthead.search.model;
