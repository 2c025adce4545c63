/** The moves of a story on its pages, and the review queue. */
package org.masthead.workflow.view;
