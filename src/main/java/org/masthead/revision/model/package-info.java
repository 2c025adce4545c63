/** What revisions differ in, whether they are as they were filed, and texts that wait to be merged. */
package org.masthead.revision.model;
