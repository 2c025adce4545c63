package org.masthead.door.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.door.service.LinkService;
import org.masthead.platform.model.Settings;

/** Asks for a link by mail. The answer is the same whoever asks for whom. */
@Named
@RequestScoped
public class ForgotPassword {

    @Inject
    private LinkService links;

    @Inject
    private Settings settings;

    private String who;
    private boolean asked;

    public void ask() {
        links.forgot(who);
        asked = true;
    }

    /** Whether there is a server that takes our mail. */
    public boolean isMailing() {
        return settings.smtp().isPresent();
    }

    public boolean isAsked() {
        return asked;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
