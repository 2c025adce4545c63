package org.masthead.notice.model;

import java.util.Set;

/**
 * What these people see is not as it was: they have news, or a story moved on a desk that they may read. Their open pages
 * look again.
 *
 * @param people ids
 */
public record Changed(Set<Long> people) {}
