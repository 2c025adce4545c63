/** A story on its page before it is live: the working copy for the desk, one revision for whoever has a link. */
package org.masthead.preview.view;
