/** Answers who may do what, through which grant, and why something was refused. */
package org.masthead.answer.service;
