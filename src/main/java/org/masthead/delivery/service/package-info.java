/** Finds what programs of others ask for, and says who may. */
package org.masthead.delivery.service;
