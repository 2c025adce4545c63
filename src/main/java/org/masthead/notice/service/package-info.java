/** Making and listing notices. */
package org.masthead.notice.service;
