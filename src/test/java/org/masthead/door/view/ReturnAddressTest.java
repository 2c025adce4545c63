package org.masthead.door.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/",
                "/desk/articles/list?q=x",
                "/desk/articles/edit?id=7&tab=a%20b",
                "/admin",
                "/admin/audit?from=2026-11-24",
                "/account/"
            })
    void aPageOfTheNewsroomIsReturnedTo(String asked) {
        assertEquals(asked, ReturnAddress.of(asked));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/desk/",
                "javascript:alert(1)",
                "/deskfoo",
                "/logout",
                "/desk/..//evil.example",
                "/desk//evil.example",
                "/desk/picture.png",
                "/desk/jakarta.faces.resource/desk.css",
                "/desk/list?q=a b",
                "/desk/list?q=\r\nSet-Cookie:x=y"
            })
    void anythingElseLeadsToTheStartOfTheDesk(String asked) {
        assertEquals("/desk/", ReturnAddress.of(asked));
    }

    @ParameterizedTest
    @ValueSource(ints = {1501, 100_000})
    void anEndlessAddressLeadsToTheStartOfTheDesk(int length) {
        assertEquals("/desk/", ReturnAddress.of("/desk/?q=" + "x".repeat(length - 9)));
    }
}
