/** The pages of an article. */
package org.masthead.article.view;
