/** The pages of revisions and of merging. */
package org.masthead.revision.view;
