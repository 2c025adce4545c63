package org.masthead.search.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What finds what, asked as the index is: the words of the reader against those of a text, read by the same analyser. */
class TongueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "any | zurich        | Im Hauptbahnhof von Zürich steht der Verkehr still.",
                "any | ZÜRICH        | Zurich's trams are late.",
                "fr  | école         | L’école a fermé hier.",
                "any | smorrebrod    | På menuen står smørrebrød.",
                "any | strasse       | Die Bahnhofstraße heißt jetzt Alte Straße.",
                "any | francois      | François a quitté la réunion.",
                "any | ﬁnance        | The finance committee meets.",
                "any | ２０２６      | It is 2026 at last.",
                "any | 東京          | 東京都議会は予算案を可決した。",
                "any | 都議          | 東京都議会は予算案を可決した。",
                "any | 予算案        | 東京都議会は予算案を可決した。",
                "any | ｶﾅﾀﾞ          | 首相はカナダを訪問した。",
                "any | 서울          | 서울특별시는 새 노선을 발표했다.",
                "any | 特别          | 香港特别行政区政府发表声明。",
                "any | مدرسه         | افتتحت المدرسة الجديدة في المدينة.",
                "any | المدينة       | زار الوزير مدينة حلب.",
                "any | احمد          | قال أحمد إن الميناء مغلق.",
                "any | مُعلّم        | وصل معلم جديد.",
                "any | موسي          | التقى موسى الوفد.",
                "any | ασφαλεια      | Η ασφάλεια του λιμανιού.",
                "any | Москва        | москва́ ждёт снега.",
                "any | vilnius       | The mayor of Vilnius spoke to 記者 in 東京.",
                "any | 記者          | The mayor of Vilnius spoke to 記者 in 東京.",
                "any | ภาษา          | เขาเรียนภาษาไทยที่โรงเรียน",
                "en  | ferry         | Two ferries collided off Port Alder.",
                "en  | elections     | The election was called on Monday.",
                "de  | häuser        | Das Haus am See brannte ab.",
                "fr  | journaux      | Le journal paraît demain.",
                "es  | ciudades      | La ciudad amaneció sin agua.",
                "ru  | выборов       | Выборы прошли спокойно.",
                "en  | the           | The ferry left."
            })
    void isFound(String tongue, String typed, String text) {
        assertTrue(finds(tongue, typed, text), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "any | 京議          | 東京都議会は予算案を可決した。",
                "any | 都京          | 東京都議会は予算案を可決した。",
                "any | ferry         | Two ferries collided.",
                "any | port          | An important airport reopened.",
                "en  | fee           | Two ferries collided.",
                "any | قلم           | فتح المدرسة"
            })
    void isNotFound(String tongue, String typed, String text) {
        assertFalse(finds(tongue, typed, text), text);
    }

    @ParameterizedTest
    @CsvSource({"en, EN", "en-GB, EN", "nb, NO", "nn-NO, NO", "zh-Hans, ANY", "ar, ANY", "'', ANY", ", ANY", "PT-br, PT"
    })
    void aLanguageIsReadByItsOwnRulesWhereThereAreSome(String language, Tongue tongue) {
        assertSame(tongue, Tongue.of(language));
    }

    @ParameterizedTest
    @EnumSource
    void everyTongueFindsAWordAsItIsWritten(Tongue tongue) {
        for (var word : new String[] {"Zürich", "committee", "Bürgermeister", "élections", "أحمد", "東京", "2026"}) {
            assertTrue(finds(tongue.name(), word, "x " + word + " x"), word);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextIsReadInPiecesAsInOneGo(Tongue tongue) {
        for (var text : new String[] {
            "Two ferries collided off Port Alder: l’école, Zurich's well-known “Häuser” (3.14) and U.S. elections.",
            "The mayor of Vilnius spoke to 記者 in 東京　都議会 は\n予算案を可決した。 ｶﾅﾀﾞ",
            "قال أحمد إن الميناء مغلق، وصل معلم جديد.  москва́ ждёт снега",
            "เขาเรียน ภาษาไทยที่โรงเรียน 서울특별시는 새 노선을",
            "\n\t word" + "議".repeat(60) + " ",
            ""
        }) {
            assertEquals(Token.of(tongue.analyzer(), text), tongue.words(text));
            assertEquals(Token.of(tongue.analyzer(), text), tongue.words(text), "again");
        }
    }

    @Test
    void theBeginningOfAWordIsComparedAsTheWordIs() {
        assertEquals("zuri", Tongue.DE.beginning("Züri"));
        assertEquals("احم", Tongue.ANY.beginning("أحم"));
    }

    private static boolean finds(String tongue, String typed, String text) {
        var marks = Marks.of(SearchWords.of("\"" + typed + "\""), Tongue.valueOf(tongue.toUpperCase(Locale.ROOT)));
        return marks.whole(text).contains("<mark>");
    }
}
