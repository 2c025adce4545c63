/** Links that show one revision to somebody outside the newsroom, and the story as their page shows it. */
package org.masthead.preview.model;
