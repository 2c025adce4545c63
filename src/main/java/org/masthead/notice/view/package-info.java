/** The bell and the list of notices. */
package org.masthead.notice.view;
