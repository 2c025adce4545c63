package org.masthead.door.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.masthead.account.service.Me;
import org.masthead.factor.model.Factors;
import org.masthead.factor.service.SecondFactors;
import org.masthead.factor.service.SecondStep;
import org.masthead.platform.model.Refused;
import org.masthead.platform.view.Flash;

/** The second page of signing in, for those who have something besides their password. */
@Named
@RequestScoped
public class SecondSignIn {

    /** What was shown as the second factor, as the audit tells it. */
    static final String BY_CODE = "code";

    @Inject
    private Entrance entrance;

    @Inject
    private SecondStep second;

    @Inject
    private SecondFactors factors;

    @Inject
    private ExternalContext external;

    @Inject
    private Me me;

    private Factors present;
    private String code;

    /** Those who are in need not be here, and those who waited for too long begin again. */
    public void load() throws IOException {
        var half = half();
        if (me.authority().isSignedIn()) {
            external.redirect(ReturnAddress.of(null));
        } else if (half.isEmpty()) {
            external.redirect("/login?notice=" + Notice.LATE.key());
        } else {
            present = factors.of(half.get().personId());
        }
    }

    public void enter() throws IOException, ServletException {
        var half = half().orElseThrow(() -> Refused.because("factor.late"));
        var taken = code;
        code = null;
        if (!second.verify(half.personId(), taken)
                || !entrance.finish(
                        (HttpServletRequest) external.getRequest(),
                        (HttpServletResponse) external.getResponse(),
                        half,
                        BY_CODE)) {
            throw Refused.because("factor.code.wrong");
        }
        if (half.again()) {
            Flash.say("login.again");
        }
        external.redirect(half.to());
    }

    private Optional<HalfOpen> half() {
        return HalfOpen.find((HttpServletRequest) external.getRequest());
    }

    /** What can be shown; null when nobody is on their way in. */
    public Factors getPresent() {
        return present;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
