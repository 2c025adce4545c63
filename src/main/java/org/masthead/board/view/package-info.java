/** The home page of the desk, the board, and the report about time in stage. */
package org.masthead.board.view;
