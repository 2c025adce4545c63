/** The pages on which webhooks are kept. */
package org.masthead.hook.view;
