/** Sessions, browsers that are known, links that set a password, and the rules of the door. */
package org.masthead.door.model;
