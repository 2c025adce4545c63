/** Keeps picture files under the home. */
package org.masthead.media.service;
