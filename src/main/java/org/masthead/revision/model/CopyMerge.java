package org.masthead.revision.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.masthead.article.model.Copy;
import org.masthead.body.model.Block;
import org.masthead.body.model.BodyMerge;
import org.masthead.body.model.Document;
import org.masthead.body.model.MergePart;
import org.masthead.body.model.MergePart.Source;
import org.masthead.platform.model.Refused;

/**
 * Two copies that were made of a third, merged field by field and block by block. Whatever does not collide is merged
 * already; each collision has a key, and {@link #merged} takes what a person has chosen for it.
 */
public final class CopyMerge {

    private final Copy mine;
    private final Copy theirs;
    private final List<FieldMerge> fields;
    private final List<BodyPart> body;

    /** @param base the common ancestor */
    public CopyMerge(Copy base, Copy mine, Copy theirs) {
        this.mine = mine;
        this.theirs = theirs;
        fields = Stream.of(CopyField.values())
                .map(field -> field(field, base))
                .filter(Objects::nonNull)
                .toList();
        body = BodyMerge.of(base.document(), mine.document(), theirs.document()).stream()
                .map(BodyPart::of)
                .toList();
    }

    private FieldMerge field(CopyField field, Copy base) {
        var source = source(field, base);
        if (source == Source.BOTH && field.isSame(base, mine)) {
            return null;
        }
        var collides = source == Source.COLLISION;
        var key = BodyPart.keyOf(field.key() + "\n" + field.text(mine) + "\n" + field.text(theirs));
        return new FieldMerge(
                field,
                source,
                collides ? key : null,
                field.text(base),
                field.text(mine),
                field.text(theirs),
                collides && field.isJoinable(mine, theirs));
    }

    private Source source(CopyField field, Copy base) {
        if (field.isSame(mine, theirs)) {
            return Source.BOTH;
        }
        if (field.isSame(base, theirs)) {
            return Source.MINE;
        }
        return field.isSame(base, mine) ? Source.THEIRS : Source.COLLISION;
    }

    /** The fields that somebody changed. */
    public List<FieldMerge> fields() {
        return fields;
    }

    /** All stretches of the body in order. */
    public List<BodyPart> body() {
        return body;
    }

    /** Keys of all collisions. */
    public List<String> collisions() {
        return Stream.concat(fields.stream().map(FieldMerge::key), body.stream().map(BodyPart::key))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * The merged copy; its body is still to be checked.
     *
     * @param choices what was chosen, by the keys of the collisions
     * @throws Refused when something is still to be chosen
     */
    public Copy merged(Map<String, Chosen> choices) {
        var open = collisions().stream()
                .filter(key -> !isPossible(key, choices.get(key)))
                .count();
        if (open > 0) {
            throw Refused.because("merge.open", open);
        }
        var copy = CopyField.duplicate(theirs);
        fields.forEach(field -> put(field, choices, copy));
        var blocks = new ArrayList<Block>();
        body.forEach(part -> blocks.addAll(
                part.isCollision()
                        ? chosen(part.part(), choices.get(part.key()))
                        : part.part().merged()));
        copy.setBody(Document.ofBlocks(blocks).json());
        return copy;
    }

    private boolean isPossible(String key, Chosen chosen) {
        return chosen != null
                && fields.stream()
                        .noneMatch(merge -> key.equals(merge.key()) && chosen == Chosen.BOTH && !merge.joinable());
    }

    private void put(FieldMerge merge, Map<String, Chosen> choices, Copy copy) {
        var chosen = merge.isCollision()
                ? choices.get(merge.key())
                : merge.source() == Source.THEIRS ? Chosen.THEIRS : Chosen.MINE;
        switch (chosen) {
            case MINE -> merge.field().take(mine, copy);
            case THEIRS -> merge.field().take(theirs, copy);
            case BOTH -> merge.field().join(mine, theirs, copy);
        }
    }

    private static List<Block> chosen(MergePart part, Chosen chosen) {
        return switch (chosen) {
            case MINE -> part.mine();
            case THEIRS -> part.theirs();
            case BOTH -> part.both();
        };
    }
}
