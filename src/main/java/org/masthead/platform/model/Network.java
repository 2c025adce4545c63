package org.masthead.platform.model;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * Addresses that begin alike (RFC 4632, RFC 4291).
 *
 * @param start one address of the network
 * @param bits how many bits they share
 */
public record Network(InetAddress start, int bits) {

    /**
     * Reads {@code 10.0.0.0/8} or a single address; names are not looked up.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static Network parse(String text) {
        var parts = text.strip().split("/", 2);
        var start = address(parts[0]);
        var most = start.getAddress().length * 8;
        var bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException(text);
        }
        return new Network(start, bits);
    }

    /** Whether an address, written as numbers, is in it; what is no address is in none. */
    public boolean contains(String address) {
        try {
            return contains(address(address).getAddress());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /**
     * The network that one client commands: of an IPv6 address the first 64 bits, since its owner has all the rest of it;
     * else the address itself.
     */
    public static String of(String client) {
        try {
            var bytes = client.contains(":") ? address(client).getAddress() : new byte[0];
            return bytes.length > 8 ? HexFormat.of().formatHex(bytes, 0, 8) : client;
        } catch (IllegalArgumentException noAddress) {
            return client;
        }
    }

    private boolean contains(byte[] other) {
        var own = start.getAddress();
        if (own.length != other.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 1 << 7 - bit % 8;
            if ((own[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress address(String text) {
        try {
            if (text.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
                return InetAddress.getByName(text);
            }
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException(text, noAddress);
        }
        throw new IllegalArgumentException(text);
    }
}
