/** Arranging fronts, and putting arrangements before readers, now or when they are due. */
package org.masthead.front.service;
