/** The moves of a story and the rules about them. */
package org.masthead.workflow.model;
