package org.masthead.account.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.util.Set;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Person;
import org.masthead.platform.model.Refused;

/**
 * The person on whose behalf the present request acts, {@code #{me}} in pages. Read from the database once a request,
 * so that a change of roles or a deactivation holds from the next request on.
 */
@Named
@RequestScoped
public class Me {

    /** The server's word for everybody with an account. */
    public static final String STAFF = "staff";

    @Inject
    private SecurityContext security;

    @Inject
    private AuthorityService authorities;

    private Authority authority;
    private boolean confirmed;

    /** What the person may do; {@link Authority#NOBODY} when nobody is signed in or the person is no longer active. */
    public Authority authority() {
        if (authority == null) {
            authority = isStaff()
                    ? authorities.find(security.getCallerPrincipal().getName()).orElse(Authority.NOBODY)
                    : Authority.NOBODY;
        }
        return authority;
    }

    /** A stranger has a principal too, named “anonymous”, as an account might be. */
    private boolean isStaff() {
        return security.getCallerPrincipal() != null && security.isCallerInRole(STAFF);
    }

    /** The person as a reference for entities. */
    public Person person() {
        return authorities.reference(authority());
    }

    /** Lets the rest of this request act for somebody: jobs, imports at start and tests have no session. */
    public void actAs(String userName) {
        authority = authorities.find(userName).orElse(Authority.NOBODY);
        confirmed = true;
    }

    /**
     * Lets the rest of this request act for somebody by a token: cut to its scopes, read fresh, and never as one who has
     * proved who they are.
     */
    public void actAs(String userName, Set<Capability> scopes) {
        authority = authorities.find(userName).orElse(Authority.NOBODY).within(scopes);
        confirmed = false;
    }

    /** The person has just proved who they are, or not long ago. */
    public void confirm() {
        confirmed = true;
    }

    /** Whether the person proved who they are not long ago, which changes of roles, addresses and second factors need. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /**
     * Does nothing for those who proved who they are not long ago.
     *
     * @throws Refused for everybody else
     */
    public void mustBeConfirmed() {
        if (!confirmed) {
            throw Refused.because("confirm");
        }
    }

    /** Whether the person may do something on at least one desk; pages ask this to show or hide a room. */
    public boolean may(Capability capability) {
        return authority().mayAnywhere(capability);
    }

    /**
     * Does nothing for those who hold a capability on some desk.
     *
     * @throws Refused for everybody else
     */
    public void must(Capability capability) {
        if (!may(capability)) {
            throw Refused.because("capability", capability.getKey());
        }
    }

    /**
     * Does nothing for those who hold a capability for the whole newsroom.
     *
     * @throws Refused for everybody else
     */
    public void mustOnAllDesks(Capability capability) {
        if (!authority().onAllDesks(capability)) {
            throw Refused.because("capability", capability.getKey());
        }
    }

    public Long getId() {
        return authority().personId();
    }

    public String getUserName() {
        return authority().userName();
    }

    public String getName() {
        return authority().name();
    }
}
