/** What colleagues say to each other about words of a story. */
package org.masthead.comment.model;
