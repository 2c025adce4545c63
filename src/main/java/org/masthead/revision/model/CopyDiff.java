package org.masthead.revision.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.masthead.article.model.Copy;
import org.masthead.body.model.BlockChange;
import org.masthead.body.model.BodyDiff;
import org.masthead.body.model.Piece;
import org.masthead.body.model.WordDiff;

/**
 * All in which two copies of a story differ: every field, the lead media and the body.
 *
 * @param fields those that differ, in the order of {@link CopyField}
 * @param same those that do not
 * @param body all blocks of both, see {@link BodyDiff}
 */
public record CopyDiff(List<FieldChange> fields, List<CopyField> same, List<BlockChange> body) {

    public static CopyDiff between(Copy before, Copy after) {
        var words = new WordDiff();
        var fields = Stream.of(CopyField.values())
                .filter(field -> !field.isSame(before, after))
                .map(field -> change(field, before, after, words))
                .toList();
        var same = Stream.of(CopyField.values())
                .filter(field -> field.isSame(before, after))
                .toList();
        return new CopyDiff(fields, same, BodyDiff.between(before.document(), after.document(), words));
    }

    private static FieldChange change(CopyField field, Copy before, Copy after, WordDiff words) {
        var was = field.text(before);
        var is = field.text(after);
        return new FieldChange(field, was, is, field.isWords() ? words.between(was, is) : List.of());
    }

    /** Whether nothing differs at all. */
    public boolean isNothing() {
        return fields.isEmpty() && body.stream().allMatch(BlockChange::isSame);
    }

    /** Fields and blocks that differ. */
    public long count() {
        return fields.size()
                + body.stream().filter(Predicate.not(BlockChange::isSame)).count();
    }

    /** Words that the later copy has and the earlier had not, as {@code Document.wordCount} counts. */
    public int added() {
        return pieces().filter(piece -> !piece.isBefore())
                .mapToInt(Piece::wordCount)
                .sum();
    }

    /** Words that the earlier copy had and the later has not. */
    public int removed() {
        return pieces().filter(piece -> !piece.isAfter())
                .mapToInt(Piece::wordCount)
                .sum();
    }

    private Stream<Piece> pieces() {
        return Stream.concat(
                fields.stream().flatMap(change -> change.words().stream()),
                body.stream()
                        .flatMap(change -> Stream.concat(
                                change.words().stream(),
                                change.details().stream().flatMap(detail -> detail.words().stream()))));
    }
}
