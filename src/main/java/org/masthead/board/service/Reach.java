package org.masthead.board.service;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Authority.Held;
import org.masthead.account.model.Capability;

/**
 * How far somebody reaches, as conditions of a statement. Ids stand in the text: there are few, and a list of parameters
 * could not be empty.
 */
record Reach(Authority who) {

    /** That a desk is one on which a capability is held. */
    String desks(String column, Capability capability) {
        return who.onAllDesks(capability) ? "1 = 1" : among(column, who.desksWith(capability));
    }

    /** That a stage is one that the person passes; the same as {@code Stage.isPassedBy}. */
    String passes(String stage) {
        var ofAnyRole = stage + ".role_id is null and " + desks(stage + ".desk_id", Capability.ARTICLE_REVIEW);
        return Stream.concat(Stream.of(ofAnyRole), who.roles().stream().map(held -> passes(stage, held)))
                .map(condition -> "(" + condition + ")")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String passes(String stage, Held held) {
        var role = stage + ".role_id = " + held.roleId();
        return held.deskId() == null ? role : role + " and " + stage + ".desk_id = " + held.deskId();
    }

    private static String among(String column, Collection<Long> ids) {
        return ids.isEmpty()
                ? "1 = 0"
                : ids.stream().map(String::valueOf).collect(Collectors.joining(", ", column + " in (", ")"));
    }
}
