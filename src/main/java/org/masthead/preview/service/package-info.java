/** Making, revoking and opening preview links. */
package org.masthead.preview.service;
