/** Sections and tags in the database. */
package org.masthead.taxonomy.service;
