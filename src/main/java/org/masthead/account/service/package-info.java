/** People, their roles, and who may do what. */
package org.masthead.account.service;
