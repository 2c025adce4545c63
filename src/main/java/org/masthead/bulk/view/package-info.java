/** The bar under a list that acts on many stories, and the page that tells what became of it. */
package org.masthead.bulk.view;
