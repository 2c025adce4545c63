/** Writing, finding and listing articles. */
package org.masthead.article.service;
