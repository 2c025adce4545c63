package org.masthead.body.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://video.example.org/a.mp4, video/mp4",
        "https://video.example.org/a.MP4?x=1&y=2, video/mp4",
        "https://video.example.org/a.webm#t=3, video/webm"
    })
    void aFileIsPlayedByTheBrowser(String url, String type) {
        var video = VideoAddress.of(url);
        assertTrue(video.isFile());
        assertEquals(type, video.type());
        assertNull(video.frame());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://video.example.org/a.mp4",
                "https://video.example.org/a.mp4.html",
                "https://video.example.org/watch?v=a.mp4"
            })
    void whatIsNoFileOrDoesNotComeByTlsIsALink(String url) {
        assertFalse(VideoAddress.of(url).isFile());
        assertEquals("video.example.org", VideoAddress.of(url).provider());
    }

    @Test
    void aVideoOfAProviderIsPlayedInItsFrame() {
        var video = VideoAddress.of("https://www.youtube.com/watch?v=abcdefghijk");
        assertEquals("YouTube", video.provider());
        assertTrue(video.frame().startsWith("https://www.youtube-nocookie.com/embed/abcdefghijk"));
        assertFalse(video.isFile());
    }
}
