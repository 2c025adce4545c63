/** Start-up, settings and time for every feature. */
package org.masthead.platform.service;
