/** The pages on which administrators keep the desks. */
package org.masthead.desk.view;
