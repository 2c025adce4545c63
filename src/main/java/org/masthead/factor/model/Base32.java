package org.masthead.factor.model;

/** Bytes as capital letters and the digits 2 to 7 (RFC 4648), which nobody misreads. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    /** Writes bytes without padding. */
    static String of(byte[] bytes) {
        var text = new StringBuilder();
        for (var bit = 0; bit < bytes.length * Byte.SIZE; bit += BITS) {
            var digit = 0;
            for (var at = bit; at < bit + BITS; at++) {
                digit = digit << 1 | bit(bytes, at);
            }
            text.append(ALPHABET.charAt(digit));
        }
        return text.toString();
    }

    /** Puts a blank, or something else, between groups of four. */
    static String inGroups(String text, String between) {
        return text.replaceAll("(.{4})(?!$)", "$1" + between);
    }

    private static int bit(byte[] bytes, int at) {
        var index = at / Byte.SIZE;
        return index < bytes.length ? bytes[index] >> Byte.SIZE - 1 - at % Byte.SIZE & 1 : 0;
    }
}
