package org.masthead.door.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.masthead.account.service.Me;
import org.masthead.door.view.Entrance.Password;
import org.masthead.platform.model.Refused;
import org.masthead.platform.view.Flash;

/** The sign-in page. It keeps no state on the server: a form that was open all night still works. */
@Named
@RequestScoped
public class SignIn {

    @Inject
    private Entrance entrance;

    @Inject
    private ExternalContext external;

    @Inject
    private Me me;

    private String userName;
    private String password;
    private String to;
    private String notice;

    /** Those who are in already need not sign in again. */
    public void load() throws IOException {
        if (me.authority().isSignedIn()) {
            external.redirect(ReturnAddress.of(to));
        }
    }

    /** Opens the door and goes to the page first asked for, or asks for the second factor first. */
    public void enter() throws IOException, ServletException {
        var again = Notice.find(notice).filter(Notice.EXPIRED::equals).isPresent();
        var opened = entrance.open(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                new Password(userName, takePassword()),
                to,
                again);
        switch (opened) {
            case NO -> throw Refused.because("signIn.wrong");
            case HALF -> external.redirect("/login/second");
            case YES -> goOn(again);
        }
    }

    private void goOn(boolean again) throws IOException {
        if (again) {
            Flash.say("login.again");
        }
        external.redirect(ReturnAddress.of(to));
    }

    /** The page does not hold on to a password, not even to one that was refused. */
    private String takePassword() {
        var taken = password;
        password = null;
        return taken;
    }

    /** Whether the page says why one has come here. */
    public boolean isNoticed() {
        return Notice.find(notice).isPresent();
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** The page asked for, to stand in an address. */
    public String getEncodedTo() {
        return to == null ? "" : URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }
}
