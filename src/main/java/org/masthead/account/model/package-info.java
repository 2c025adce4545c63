/** People, the desks they work on, and the roles that say what they may do there. */
package org.masthead.account.model;
