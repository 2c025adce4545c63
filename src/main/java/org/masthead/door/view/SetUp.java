package org.masthead.door.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.account.service.FirstRun;
import org.masthead.platform.model.NotFound;

/** Makes the first administrator; there is no such page once somebody exists. */
@Named
@RequestScoped
public class SetUp {

    @Inject
    private FirstRun firstRun;

    private String token;
    private String userName;
    private String displayName;
    private String password;

    public void load() {
        if (!firstRun.isOpen()) {
            throw new NotFound("page", "/setup");
        }
    }

    public String make() {
        firstRun.setUp(token, userName, displayName, password);
        return "/login?faces-redirect=true&notice=" + Notice.SET_UP.key();
    }

    /** Whether nobody can sign in yet. */
    public boolean isOpen() {
        return firstRun.isOpen();
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
