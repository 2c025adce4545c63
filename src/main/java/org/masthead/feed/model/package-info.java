/** What feed readers and search engines are told. */
package org.masthead.feed.model;
