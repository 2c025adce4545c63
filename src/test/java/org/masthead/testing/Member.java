package org.masthead.testing;

import static org.masthead.account.model.BuiltInRole.ADMINISTRATOR;
import static org.masthead.account.model.BuiltInRole.DUTY_EDITOR;
import static org.masthead.account.model.BuiltInRole.EDITOR;
import static org.masthead.account.model.BuiltInRole.MEDIA_EDITOR;
import static org.masthead.account.model.BuiltInRole.PUBLISHER;
import static org.masthead.account.model.BuiltInRole.REPORTER;
import static org.masthead.account.model.BuiltInRole.SUB_EDITOR;

import java.util.Set;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.Capability;

/** Who knocks at a door, with what the test knows that they hold. No desk stands for the whole newsroom. */
public enum Member {
    NOBODY(null, null),
    A_REPORTER("reporter", REPORTER),
    A_SUB_EDITOR("subeditor", SUB_EDITOR, "world", "city"),
    AN_EDITOR("editor", EDITOR, "world", "city"),
    A_PUBLISHER("publisher", PUBLISHER, "world", "city"),
    A_MEDIA_EDITOR("visual", MEDIA_EDITOR),
    A_DUTY_EDITOR("duty", DUTY_EDITOR, "world", "city"),
    AN_ADMINISTRATOR("admin", ADMINISTRATOR),
    AN_EDITOR_OF_ANOTHER_DESK("sporteditor", EDITOR, "sport"),
    /** Was shut out while they were in. */
    DEACTIVATED("editor2", null),
    /** Came in as a publisher of two desks, and is a reporter of one by now. */
    DEMOTED("publisher2", REPORTER, "world"),
    /** Has an account and no role. */
    WITHOUT_ROLES("reporter2", null);

    private final String userName;
    private final BuiltInRole role;
    private final Set<String> desks;

    Member(String userName, BuiltInRole role, String... desks) {
        this.userName = userName;
        this.role = role;
        this.desks = Set.of(desks);
    }

    public String userName() {
        return userName;
    }

    public boolean isStaff() {
        return this != NOBODY && this != DEACTIVATED;
    }

    public boolean mayOn(Capability capability, String desk) {
        return mayAnywhere(capability) && (desks.isEmpty() || desks.contains(desk));
    }

    public boolean mayAnywhere(Capability capability) {
        return role != null && role.capabilities().contains(capability);
    }

    public boolean mayEverywhere(Capability capability) {
        return mayAnywhere(capability) && desks.isEmpty();
    }
}
