/** Where stories run and what they are about. */
package org.masthead.taxonomy.model;
