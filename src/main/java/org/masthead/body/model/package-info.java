/**
 * The story body: a small JSON document in ProseMirror's form, with a schema of our own.
 *
 * <p>{@code schema.json} is the one table of all blocks and marks. {@link org.masthead.body.model.Schema} checks by it
 * whatever comes in, and the editor's {@code schema.js} is built from the same file. Nothing but a checked
 * {@link org.masthead.body.model.Document} is stored, and everything readers get is rendered from one.
 */
package org.masthead.body.model;
