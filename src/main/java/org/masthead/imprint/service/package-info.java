/** Keeping what the paper says of itself, and handing it out without asking the database. */
package org.masthead.imprint.service;
