/** Roles as an administrator keeps them: what they allow, and what a change of them does to people. */
package org.masthead.role.model;
