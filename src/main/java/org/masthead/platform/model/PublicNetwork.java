package org.masthead.platform.model;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;

/**
 * Which addresses belong to the public internet. The server sends nothing to any other one on the word of somebody who
 * writes a story: behind those are its own services and those of the house.
 */
public final class PublicNetwork {

    private PublicNetwork() {}

    /** Whether an address is one that anybody in the world could reach, as far as the address itself tells. */
    public static boolean contains(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address ? isPublic4(address.getAddress()) : isPublic6((Inet6Address) address);
    }

    /** Whether an address is public and not one of this machine's own. */
    public static boolean isElsewhere(InetAddress address) {
        try {
            return contains(address) && NetworkInterface.getByInetAddress(address) == null;
        } catch (SocketException unknown) {
            return false;
        }
    }

    /** IANA's special-purpose registry for IPv4, besides what Java knows itself. */
    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean shared = a == 100 && b >= 64 && b <= 127;
        boolean protocols = a == 192 && b == 0 && c == 0;
        boolean documents =
                a == 192 && b == 0 && c == 2 || a == 198 && b == 51 && c == 100 || a == 203 && b == 0 && c == 113;
        boolean relay = a == 192 && b == 88 && c == 99;
        boolean benchmarks = a == 198 && (b == 18 || b == 19);
        return a != 0 && a != 10 && a != 127 && a < 224 && !shared && !protocols && !documents && !relay && !benchmarks;
    }

    /** Only 2000::/3 is given out; of that, what carries an IPv4 address inside could lead anywhere. */
    private static boolean isPublic6(Inet6Address address) {
        var bytes = address.getAddress();
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean given = (first & 0xe000) == 0x2000;
        boolean sixToFour = first == 0x2002;
        boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0db8);
        return given && !sixToFour && !special;
    }
}
