/** Second factors: having them, giving them up, and checking what is shown of them. */
package org.masthead.factor.service;
