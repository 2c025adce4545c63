/** What every page shares: messages and failures. */
package org.masthead.platform.view;
