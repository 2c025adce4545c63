/** The way to the provider and back. */
package org.masthead.oidc.view;
