package org.masthead.door.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A page that needs a person sends to the form first, and the form sends back there. The platform's own form mechanism
 * keeps the first request in a session and plays it again after sign-in, a POST and Ajax included; here the address of
 * the page travels in the address of the form, so a stranger costs no session and what comes back is always a page.
 */
@AutoApplySession
@ApplicationScoped
public class SignInByForm implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return check(credential, context);
        }
        if (context.isProtected()) {
            return turnAway(request, response);
        }
        return context.doNothing();
    }

    private AuthenticationStatus check(Credential credential, HttpMessageContext context) {
        var result = stores.validate(credential);
        return result.getStatus() == Status.VALID
                ? context.notifyContainerAboutLogin(result)
                : AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus turnAway(HttpServletRequest request, HttpServletResponse response) {
        try {
            Doorman.turnAway(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
