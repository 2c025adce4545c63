/** Tests that use the newsroom as people do: with a browser, from outside of the server. */
package org.masthead.pages;
