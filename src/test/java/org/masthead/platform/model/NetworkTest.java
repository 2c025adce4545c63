package org.masthead.platform.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.0/8, 127.8.4.2, true",
        "127.0.0.0/8, 128.0.0.1, false",
        "10.32.0.0/11, 10.63.255.255, true",
        "10.32.0.0/11, 10.64.0.0, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.6, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, ::1, false",
        "fd00::/8, fdab::1, true",
        "fd00::/8, fe80::1, false",
        "::1/128, ::1, true",
        "127.0.0.0/8, localhost, false",
        "127.0.0.0/8, unknown, false",
        "127.0.0.0/8, '', false"
    })
    void anAddressIsInANetworkWhenItBeginsLikeIt(String network, String address, boolean expected) {
        assertEquals(expected, Network.parse(network).contains(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "10.0.0.0/33", "10.0.0.0/-1", "::/129", "10.0.0.0/x", "1.2.3.4.5"})
    void whatIsNoNetworkIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Network.parse(text));
    }
}
