/** Where to go from paths at which nothing is any more. */
package org.masthead.redirect.model;
