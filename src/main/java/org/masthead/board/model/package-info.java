/** What waits for whom, the stories of a desk in columns, and how long they stood in each. */
package org.masthead.board.model;
