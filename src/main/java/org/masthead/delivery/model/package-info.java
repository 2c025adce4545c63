/** Live stories as programs of others take them. */
package org.masthead.delivery.model;
