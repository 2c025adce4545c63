/** Checks who comes in, and keeps account of who is in. */
package org.masthead.door.service;
