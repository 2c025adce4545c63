/** What administrators want of a desk. */
package org.masthead.desk.model;
