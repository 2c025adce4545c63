package org.masthead.door.view;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody finds themselves on the sign-in page. */
enum Notice {
    EXPIRED("expired"),
    SIGNED_OUT("signed-out"),
    INACTIVE("inactive"),
    ENDED("ended"),
    CHOSEN("chosen"),
    LATE("late"),
    OIDC_FAILED("oidc-failed"),
    OIDC_LATE("oidc-late"),
    OIDC_MAIL("oidc-mail"),
    OIDC_NO_ROLE("oidc-noRole"),
    OIDC_INACTIVE("oidc-inactive"),
    SET_UP("set-up");

    private final String key;

    Notice(String key) {
        this.key = key;
    }

    static Optional<Notice> find(String key) {
        return Arrays.stream(values()).filter(notice -> notice.key.equals(key)).findFirst();
    }

    /** Name in the address of the page and in messages, as {@code login.notice.expired}. */
    String key() {
        return key;
    }
}
