package org.masthead.platform.view;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.masthead.platform.model.ExpectedFailure;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.RefusedAct;

/** Announces what is refused behind the door, wherever it is told; see {@link RefusedAct}. */
public final class Refusing {

    private static final Pattern PRIVATE = Pattern.compile("/(desk|admin|account)/.*");
    private static final Pattern ID = Pattern.compile("[?&](id=\\d{1,18})(&|$)");

    private Refusing() {}

    /** Of an address only the path and the id of the thing are told: the rest may be what somebody looked for. */
    public static void tell(HttpServletRequest request, ExpectedFailure failure) {
        var address = Pages.current(request);
        if (failure instanceof Refused && PRIVATE.matcher(address).matches()) {
            var id = ID.matcher(address);
            var path = address.replaceAll("[?;].*", "") + (id.find() ? "?" + id.group(1) : "");
            CDI.current()
                    .getBeanContainer()
                    .getEvent()
                    .select(RefusedAct.class)
                    .fire(new RefusedAct(path, failure.getMessage()));
        }
    }
}
