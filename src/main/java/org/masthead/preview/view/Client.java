package org.masthead.preview.view;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Who is at the other end of the line. */
final class Client {

    private Client() {}

    /** The address of a client. A proxy on this machine is believed, and only in what it added itself. */
    static String address(HttpServletRequest request) {
        var told = request.getHeader("X-Forwarded-For");
        return told == null || !isThisMachine(request.getRemoteAddr())
                ? request.getRemoteAddr()
                : told.substring(told.lastIndexOf(',') + 1).strip();
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
