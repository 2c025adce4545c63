/** One act on many stories. */
package org.masthead.bulk.model;
