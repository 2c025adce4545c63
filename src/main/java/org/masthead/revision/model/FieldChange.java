package org.masthead.revision.model;

import java.util.List;
import org.masthead.body.model.Piece;

/**
 * A field in which two copies differ.
 *
 * @param before the value as text; empty for none
 * @param after the value as text; empty for none
 * @param words the value piece by piece; empty where it is not written in words
 */
public record FieldChange(CopyField field, String before, String after, List<Piece> words) {}
