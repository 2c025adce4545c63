/** What an administrator or an editor asks about rights, and what is answered. */
package org.masthead.answer.model;
