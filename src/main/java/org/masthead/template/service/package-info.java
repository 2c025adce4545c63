/** Keeping templates, and starting stories from them. */
package org.masthead.template.service;
