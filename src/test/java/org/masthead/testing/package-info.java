/**
 * What tests stand on. The classes here go into the test WAR with the tests that run in the server; nothing of them is in
 * the product.
 */
package org.masthead.testing;
