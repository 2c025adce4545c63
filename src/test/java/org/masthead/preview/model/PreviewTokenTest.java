package org.masthead.preview.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.masthead.platform.model.OwnKey;
import org.masthead.site.model.Address;
import org.masthead.site.model.Address.Kind;

class PreviewTokenTest {

    private static final byte[] KEY = new OwnKey("test").bytes();
    private static final PreviewToken TOKEN = new PreviewToken(1234L, Instant.parse("2026-12-01T12:00:00Z"));

    @Test
    void aTokenIsReadAsItWasSigned() {
        assertEquals(Optional.of(TOKEN), PreviewToken.read(TOKEN.signed(KEY), KEY));
    }

    @Test
    void aTokenHasTheFormOfAnAddress() {
        assertEquals(Kind.PREVIEW, Address.of("/preview/" + TOKEN.signed(KEY)).kind());
        var latest = new PreviewToken(Long.MAX_VALUE / 10, Instant.parse("9999-12-31T23:59:59Z"));
        assertEquals(Kind.PREVIEW, Address.of("/preview/" + latest.signed(KEY)).kind());
    }

    @Test
    void noCharacterOfATokenCanBeChanged() {
        var signed = TOKEN.signed(KEY);
        for (var at = 0; at < signed.length(); at++) {
            var other = signed.charAt(at) == '0' ? '1' : '0';
            var changed = signed.substring(0, at) + other + signed.substring(at + 1);
            assertEquals(Optional.empty(), PreviewToken.read(changed, KEY), changed);
        }
    }

    @Test
    void theKeyOfAnotherInstallationOpensNothing() {
        assertEquals(Optional.empty(), PreviewToken.read(TOKEN.signed(KEY), new OwnKey("test").bytes()));
    }

    @Test
    void whatIsNoTokenIsNotRead() {
        for (var text : new String[] {"", "1", "1-2", "1-2-3", TOKEN.signed(KEY) + "0", "-" + TOKEN.signed(KEY)}) {
            assertEquals(Optional.empty(), PreviewToken.read(text, KEY), text);
        }
    }

    @Test
    void everyKeyIsAnotherOf32Bytes() {
        var keys = new HashSet<String>();
        for (var i = 0; i < 20; i++) {
            var key = new OwnKey("test").bytes();
            assertEquals(32, key.length);
            keys.add(new String(key, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        assertEquals(20, keys.size());
        assertNotEquals(TOKEN.signed(KEY), new PreviewToken(1235L, TOKEN.expiresAt()).signed(KEY));
        assertTrue(TOKEN.signed(KEY).length() < 100);
    }
}
