/** Tokens by which programs act for people, and the rules they are made by. */
package org.masthead.token.model;
