package org.masthead.audit.model;

import java.util.List;

/** Acts that one looks for together. Each act is in one group. */
public enum ActGroup {
    SIGN_INS("sign-in", "sign-out", "session.", "factor.", "token.", "link.", "oidc."),
    REFUSALS("refused"),
    EDITORIAL("article.", "comment.", "revision.", "bulk.", "exchange.", "picture.", "front."),
    PEOPLE("person.", "role."),
    SETTINGS(
            "desk.",
            "template.",
            "site.",
            "page.",
            "section.",
            "redirect.",
            "hook.",
            "audit.retention",
            "audit.expire"),
    EXPORTS("audit.export");

    private final List<String> beginnings;

    ActGroup(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** What the keys of its acts begin with. */
    public List<String> beginnings() {
        return beginnings;
    }
}
