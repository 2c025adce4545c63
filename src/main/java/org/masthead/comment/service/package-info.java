/** Starting, answering and resolving threads of comments. */
package org.masthead.comment.service;
