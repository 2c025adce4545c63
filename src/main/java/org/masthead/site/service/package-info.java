/** The public site's only way to the database. */
package org.masthead.site.service;
