package org.masthead.door.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.masthead.account.service.Me;

/**
 * Tells the server who is in, once the door has let them in: it believes the name alone, which no request can bring. The
 * groups open folders of the site; what is done inside, the services decide.
 */
@ApplicationScoped
public class SignInStore implements IdentityStore {

    @Inject
    private SignInService signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof CallerOnlyCredential admitted) {
            return signIn.isActive(admitted.getCaller())
                    ? new CredentialValidationResult(admitted.getCaller(), Set.of(Me.STAFF))
                    : CredentialValidationResult.INVALID_RESULT;
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
