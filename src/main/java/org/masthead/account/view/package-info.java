/** Administration of people and roles, and one's own account. */
package org.masthead.account.view;
