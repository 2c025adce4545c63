/** The public pages of fronts, and the pages on which they are arranged. */
package org.masthead.front.view;
