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

    @ParameterizedTest
    @CsvSource({"en, en_US", "en-GB, en_GB", "ar, ar_EG", "zh-Hans, zh_CN", "pt-BR, pt_BR", "tlh,"})
    void otherSitesGetTheLandWhereMostSpeakIt(String tag, String locale) {
        assertEquals(locale, new Language(tag).locale());
    }
}
