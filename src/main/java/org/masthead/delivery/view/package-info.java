/** The delivery API, its document and the page to try it. */
package org.masthead.delivery.view;
