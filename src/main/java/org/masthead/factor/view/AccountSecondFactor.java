package org.masthead.factor.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.masthead.account.service.Me;
import org.masthead.factor.model.AppSecret;
import org.masthead.factor.model.Factors;
import org.masthead.factor.model.QrCode;
import org.masthead.factor.service.AuthenticatorApps;
import org.masthead.factor.service.Passkeys;
import org.masthead.factor.service.RecoveryCodes;
import org.masthead.factor.service.SecondFactors;
import org.masthead.platform.view.Flash;

/** One's own second factors. New recovery codes are shown on the page that made them, and on no other. */
@Named
@ViewScoped
public class AccountSecondFactor implements Serializable {

    private static final String PAGE = "/account/second-factor?faces-redirect=true";

    @Inject
    private SecondFactors factors;

    @Inject
    private AuthenticatorApps apps;

    @Inject
    private Passkeys passkeys;

    @Inject
    private RecoveryCodes recovery;

    @Inject
    private Me me;

    private Factors own;
    private String code;
    private List<String> newCodes = List.of();

    public void load() {
        own = factors.own();
    }

    public String beginApp() {
        apps.begin();
        return PAGE;
    }

    public String cancelApp() {
        apps.cancel();
        return PAGE;
    }

    public String confirmApp() {
        apps.confirm(code);
        Flash.say("factor.done.app");
        return PAGE;
    }

    public String removeApp() {
        apps.remove();
        Flash.say("factor.done.removeApp");
        return PAGE;
    }

    public String removePasskey(Factors.Row passkey) {
        passkeys.remove(passkey.id());
        Flash.say("factor.done.removePasskey", passkey.name());
        return PAGE;
    }

    public void makeCodes() {
        newCodes = recovery.renew();
        load();
    }

    /** What to type into the app that is being set up, or null when none is. */
    public String getSecret() {
        return apps.findWaiting().map(AppSecret::grouped).orElse(null);
    }

    /** The address that sets up the app, which shows the paper's name. */
    public String uri(String paper) {
        return apps.findWaiting()
                .map(secret -> secret.uri(paper, me.getUserName()))
                .orElse(null);
    }

    public QrCode qrCode(String paper) {
        return QrCode.of(uri(paper));
    }

    /** Names of the roles that ask for a second factor, comma between. */
    public String getAskedBy() {
        return String.join(", ", own.needed());
    }

    public Factors getOwn() {
        return own;
    }

    public List<String> getNewCodes() {
        return newCodes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
