/** Keeps the index in step with what is live, and looks into it. */
package org.masthead.search.service;
