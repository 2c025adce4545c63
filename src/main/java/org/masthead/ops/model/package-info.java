/** What an operator starts with: the files of the demo newsroom. */
package org.masthead.ops.model;
