/** The pages on which it is said. */
package org.masthead.imprint.view;
