/** Starting up, filling the demo newsroom, and telling whether all is well. */
package org.masthead.ops.service;
