/** The page of one's own second factors, and what administrators see and say of them. */
package org.masthead.factor.view;
