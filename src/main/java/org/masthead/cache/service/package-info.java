/** Keeps what readers get as bytes for as long as it is true. */
package org.masthead.cache.service;
