/** What somebody is told when it concerns them. */
package org.masthead.notice.model;
