/** The page on which agency stories come in. */
package org.masthead.exchange.view;
