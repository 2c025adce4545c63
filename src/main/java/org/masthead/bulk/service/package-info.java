/** Doing one act on many stories, each by the service that does it on one. */
package org.masthead.bulk.service;
