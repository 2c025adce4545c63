package org.masthead.template.model;

import java.time.Instant;

/** One line of the list of templates. */
public record TemplateRow(
        Long id, String name, Long deskId, String desk, boolean archived, String changedBy, Instant changedAt) {}
