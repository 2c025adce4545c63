package org.masthead.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The one browser of all page tests; it ends with the JVM of the tests. */
final class Chromium {

    /** Written by {@code src/test/build/browser}. */
    private static final Path FOUND = Path.of("target/browser.path");

    private static final Browser BROWSER = Playwright.create()
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    /** Milliseconds until what a page should show counts as missing; on a busy machine five seconds are short. */
    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private Chromium() {}

    static Browser get() {
        return BROWSER;
    }

    private static Path executable() {
        try {
            return Path.of(Files.readString(FOUND).strip());
        } catch (IOException notFound) {
            throw new UncheckedIOException("Run mvn pre-integration-test, which finds a browser.", notFound);
        }
    }
}
