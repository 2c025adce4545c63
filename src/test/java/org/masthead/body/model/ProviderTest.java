package org.masthead.body.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.body.model.Bodies.attrs;
import static org.masthead.body.model.Bodies.block;
import static org.masthead.body.model.Bodies.doc;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://www.youtube.com/watch?v=abcdefghijk  | YouTube
                    HTTPS://M.YouTube.COM/watch?v=abcdefghijk    | YouTube
                    https://youtu.be/abcdefghijk                 | YouTube
                    https://vimeo.com/123                        | Vimeo
                    https://dai.ly/x8abc                         | Dailymotion
                    https://twitter.com/a/status/1               | X
                    https://x.com/a/status/1                     | X
                    https://www.instagram.com/p/abc/             | Instagram
                    https://www.tiktok.com/@a/video/1            | TikTok
                    https://www.facebook.com/watch/?v=1          | Facebook
                    https://mastodon.social/@a/1                 | Mastodon
                    https://bsky.app/profile/a/post/1            | Bluesky
                    https://soundcloud.com/a/b                   | SoundCloud
                    https://open.spotify.com/episode/1           | Spotify
                    https://www.example.org/video                | example.org
                    https://example.org:8443/video               | example.org
                    https://notyoutube.com/watch?v=abcdefghijk   | notyoutube.com
                    https://youtube.com.evil.example/watch       | youtube.com.evil.example
                    https://youtube.com@evil.example/            | evil.example
                    """)
    void theHostSaysWhoIsBehindAnAddress(String url, String name) {
        assertEquals(name, Provider.nameOf(url));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://www.youtube.com/watch?v=abcdefghijk        | https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1
                    https://www.youtube.com/watch?t=9&v=abcdefghijk&b=c | https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1
                    https://youtu.be/abcdefghijk?t=9                   | https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1
                    https://www.youtube.com/shorts/abcdefghijk         | https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1
                    https://vimeo.com/123456                           | https://player.vimeo.com/video/123456?autoplay=1&dnt=1
                    https://www.dailymotion.com/video/x8abc            | https://geo.dailymotion.com/player.html?video=x8abc
                    https://dai.ly/x8abc                               | https://geo.dailymotion.com/player.html?video=x8abc
                    """)
    void aVideoHasAFrameOfItsOwn(String url, String frame) {
        assertEquals(frame, Provider.frameOf(url));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://www.youtube.com/@channel
                    https://www.youtube.com/watch?v=abc%22onload
                    https://www.youtube.com/redirect?q=https://youtu.be/abcdefghijk
                    https://www.youtube.com@evil.example/watch?v=abcdefghijk
                    https://evil.example/https://youtu.be/abcdefghijk
                    https://vimeo.com/123456/5fa1cd0b2e
                    https://x.com/a/status/1
                    https://www.example.org/video
                    """)
    void anythingElseHasNone(String url) {
        assertEquals("", Provider.frameOf(url));
    }

    @Test
    void theNameOfTheProviderIsOursWhateverWasSent() {
        var body = Schema.check(doc(block(
                        "embed",
                        attrs("\"url\":\"https://evil.example/1\",\"provider\":\"YouTube, checked by the police\""))))
                .document();

        assertTrue(body.json().contains("\"provider\":\"evil.example\""), body.json());
    }

    /** Without it the browser would not show them; with one more it would show what no story can ask for. */
    @Test
    void pagesAllowTheFramesOfTheProvidersAndNoOthers() throws IOException {
        var policy = Pattern.compile("frame-src 'self' ([^;]*);")
                .matcher(Files.readString(Path.of("webapp/WEB-INF/web.xml")));
        assertTrue(policy.find());

        var frames = Provider.all().stream()
                .filter(provider -> provider.frame() != null)
                .map(provider -> URI.create(provider.frame().replace("{0}", "id")))
                .map(frame -> frame.getScheme() + "://" + frame.getHost())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(frames, new TreeSet<>(Arrays.asList(policy.group(1).split(" "))));
    }
}
