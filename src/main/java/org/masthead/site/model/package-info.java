/** What readers get: live stories and nothing else, their addresses, and how facts are put in print. */
package org.masthead.site.model;
