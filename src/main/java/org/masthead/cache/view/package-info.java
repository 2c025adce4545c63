/** The ways on which what is kept reaches readers. */
package org.masthead.cache.view;
