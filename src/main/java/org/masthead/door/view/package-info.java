/** Ways in and out: signing in and out, the first administrator, sessions, links that set a password. */
package org.masthead.door.view;
