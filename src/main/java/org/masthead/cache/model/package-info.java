/** What is kept of the public site, and by what it is dropped. */
package org.masthead.cache.model;
