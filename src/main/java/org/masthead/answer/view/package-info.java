/** The pages of the answers. */
package org.masthead.answer.view;
