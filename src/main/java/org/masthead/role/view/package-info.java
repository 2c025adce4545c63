/** The pages of the roles. */
package org.masthead.role.view;
