/** What stories of one kind begin with. */
package org.masthead.template.model;
