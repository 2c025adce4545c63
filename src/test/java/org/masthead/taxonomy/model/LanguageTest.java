package org.masthead.taxonomy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en, ltr",
        "pt-BR, ltr",
        "zh-Hans-CN, ltr",
        "az, ltr",
        "ar, rtl",
        "ar-EG, rtl",
        "he, rtl",
        "fa, rtl",
        "ur-PK, rtl",
        "yi, rtl",
        "az-Arab, rtl",
        "ar-Latn, ltr",
        "xx, ltr"
    })
    void aStoryRunsTheWayItsScriptDoes(String tag, String direction) {
        assertEquals(direction, new Language(tag).direction());
    }
}
