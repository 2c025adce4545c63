/** What comes from other houses: the files of news agencies and what is known of those already in. */
package org.masthead.exchange.model;
