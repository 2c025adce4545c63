package org.masthead.door.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.masthead.door.service.LinkService;
import org.omnifaces.util.Faces;

/** Chooses a password under a link. The page tells nobody where it is, since its address opens an account. */
@Named
@RequestScoped
public class ChoosePassword {

    @Inject
    private LinkService links;

    private String token;
    private String password;
    private String userName;

    /** Before the form is read: a form that is not shown takes nothing. */
    @PostConstruct
    void load() {
        Faces.getResponse().setHeader("Referrer-Policy", "no-referrer");
        Faces.getResponse().setHeader("Cache-Control", "no-store");
        token = Faces.getRequestParameter("token");
        userName = links.find(token).orElse(null);
        if (userName == null) {
            Faces.getResponse().setStatus(HttpServletResponse.SC_GONE);
        }
    }

    public String choose() {
        links.choose(token, password);
        return "/login?faces-redirect=true&notice=" + Notice.CHOSEN.key();
    }

    /** User name of the person, or null when the link does not open any more. */
    public String getUserName() {
        return userName;
    }

    public String getToken() {
        return token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
