/** The doors: signing in and out, the first administrator, one's own account. */
package org.masthead.account.view;
