/** Signing in by OpenID Connect: asking the provider, and finding or making the person. */
package org.masthead.oidc.service;
