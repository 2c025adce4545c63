/** The page of redirects, and the file of them. */
package org.masthead.redirect.view;
