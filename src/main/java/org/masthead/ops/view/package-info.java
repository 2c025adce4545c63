/** What operators and their machines look at. */
package org.masthead.ops.view;
