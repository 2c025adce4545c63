/** Who people are at the provider of their house, and what roles its groups give them. */
package org.masthead.oidc.model;
