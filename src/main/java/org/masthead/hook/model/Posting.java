package org.masthead.hook.model;

import java.util.Map;

/**
 * A message as it goes over the line.
 *
 * @param claim token of the try
 * @param type media type of the body
 * @param headers those that say whose message it is
 */
public record Posting(String claim, String url, String type, Map<String, String> headers, String body) {}
