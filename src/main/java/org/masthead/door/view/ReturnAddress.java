package org.masthead.door.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.masthead.platform.view.Pages;

/** Where to go after signing in: the page first asked for, and never anything but a page of the newsroom. */
final class ReturnAddress {

    private static final Pattern PAGE = Pattern.compile("/(desk|admin|account)(/[\\w-]+)*/?(\\?[^\\s\\\\]*)?");

    private static final int LONGEST = 1500;

    private ReturnAddress() {}

    /** The page a request asked for, or whose form it sends. */
    static Optional<String> find(HttpServletRequest request) {
        return Optional.of(Pages.current(request)).filter(ReturnAddress::isPage);
    }

    /** The page to go to when this was asked for: the same, or the start of the desk when that is no page of ours. */
    static String of(String asked) {
        return Optional.ofNullable(asked).filter(ReturnAddress::isPage).orElse("/desk/");
    }

    private static boolean isPage(String address) {
        return address.length() <= LONGEST && PAGE.matcher(address).matches();
    }
}
