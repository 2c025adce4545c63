/** What people have besides their password: authenticator apps, passkeys, recovery codes, and the rules of each. */
package org.masthead.factor.model;
