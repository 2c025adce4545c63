package org.masthead.door.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.masthead.account.service.Me;

/** Tells the server who signs in. The groups open folders of the site; what is done inside, the services decide. */
@ApplicationScoped
public class SignInStore implements IdentityStore {

    @Inject
    private SignInService signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof UsernamePasswordCredential given) {
            return signIn.check(given.getCaller(), given.getPasswordAsString())
                    ? new CredentialValidationResult(SignInService.normal(given.getCaller()), Set.of(Me.STAFF))
                    : CredentialValidationResult.INVALID_RESULT;
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
