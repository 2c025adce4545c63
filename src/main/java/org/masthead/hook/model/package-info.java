/** Who is told by program what readers get: webhooks, their events and what is on its way to them. */
package org.masthead.hook.model;
