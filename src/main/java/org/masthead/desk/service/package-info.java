/** Making, changing and archiving desks, and moving the stories in flight with them. */
package org.masthead.desk.service;
