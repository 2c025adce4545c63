/** The pages of sections. */
package org.masthead.taxonomy.view;
