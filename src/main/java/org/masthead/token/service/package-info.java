/** Makes, takes and revokes tokens. */
package org.masthead.token.service;
