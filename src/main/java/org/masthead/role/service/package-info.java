/** Reads and changes roles. */
package org.masthead.role.service;
