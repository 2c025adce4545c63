/** Pictures, known by what is in them. */
package org.masthead.media.model;
