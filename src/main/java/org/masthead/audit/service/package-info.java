/** Writes the audit in the transaction of the act, and reads it back. */
package org.masthead.audit.service;
