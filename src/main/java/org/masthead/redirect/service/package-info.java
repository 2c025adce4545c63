/** Keeping redirects, and finding one. */
package org.masthead.redirect.service;
