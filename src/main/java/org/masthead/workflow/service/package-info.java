/** Moves stories and publishes them at the promised minute. */
package org.masthead.workflow.service;
