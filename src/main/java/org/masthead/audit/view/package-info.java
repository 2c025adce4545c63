/** The audit for administrators, and the history of one thing for those who may see it. */
package org.masthead.audit.view;
