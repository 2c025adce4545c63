/** The way in for picture files. */
package org.masthead.media.view;
