/** Keeps webhooks, puts messages for them into the outbox and delivers them. */
package org.masthead.hook.service;
