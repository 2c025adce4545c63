/** What was done, by whom and when: written once, changed never. */
package org.masthead.audit.model;
