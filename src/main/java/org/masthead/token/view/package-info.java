/** The door of programs, what they are told about themselves, and the pages on which people keep their tokens. */
package org.masthead.token.view;
