/** The pages of templates. */
package org.masthead.template.view;
