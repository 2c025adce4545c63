/** Reads the home page, the board and the time in stage, each in two statements. */
package org.masthead.board.service;
