/** What every feature stands on: settings, refusals, the family of expected failures. */
package org.masthead.platform.model;
