/** Takes stories in from other houses, each once. */
package org.masthead.exchange.service;
