package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.testing.Newsroom;

/** What was acknowledged is there after a crash: the real product is killed while people save. */
class KillIT {

    private static final Path HOME = Path.of("target/kill-home");
    private static final int ROUNDS = 3;
    private static final int WRITERS = 2;

    /** Saves one headline after the other and counts what the server acknowledged, until it answers no more. */
    private static final String SAVE_ON_AND_ON = """
            () => {
                window.acknowledged = 0;
                let sent = 0;
                const save = () => {
                    document.getElementById('story:headline').value = 'Save ' + ++sent;
                    document.getElementById('story:save').click();
                };
                addEventListener('masthead:saved', () => {
                    window.acknowledged = sent;
                    document.body.classList.toggle('saved-enough', sent >= 8);
                    setTimeout(save);
                });
                save();
            }""";

    private Product product;
    private final List<Page> pages = new ArrayList<>();

    @BeforeEach
    void startOnAnEmptyHome() throws IOException {
        if (Files.exists(HOME)) {
            try (Stream<Path> files = Files.walk(HOME)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        product = start();
    }

    @AfterEach
    void stop() {
        pages.forEach(page -> page.context().close());
        if (product != null) {
            product.kill();
        }
    }

    @Test
    void everyAcknowledgedSaveIsThereAfterEveryCrash() {
        for (var round = 1; round <= ROUNDS; round++) {
            var stories = new ArrayList<String>();
            var writers = new ArrayList<Page>();
            for (var i = 0; i < WRITERS; i++) {
                var writer = writer();
                stories.add(newStory(writer));
                writers.add(writer);
            }
            writers.forEach(writer -> writer.evaluate(SAVE_ON_AND_ON));
            writers.forEach(writer -> writer.waitForSelector("body.saved-enough"));
            product.kill();
            var acknowledged = writers.stream()
                    .map(writer -> (Integer) writer.evaluate("() => acknowledged"))
                    .toList();
            product = start();
            var reader = writer();
            for (var i = 0; i < WRITERS; i++) {
                reader.navigate(stories.get(i));
                var stored = Integer.parseInt(
                        PageTest.field(reader, "Headline").inputValue().replace("Save ", ""));
                assertTrue(
                        stored >= acknowledged.get(i),
                        "round " + round + ": save " + acknowledged.get(i) + " was acknowledged, " + stored
                                + " is stored");
            }
        }
    }

    @Test
    void whatWasTypedWhileTheServerWasAwayArrivesWhenItIsBack() {
        var page = writer();
        var story = newStory(page);
        product.kill();
        PageTest.field(page, "Standfirst").fill("Typed while nobody listened");
        assertThat(page.locator("#story\\:state")).containsText("No connection");
        product = start();
        var dialog = page.locator("#sign-in-again");
        assertThat(dialog).isVisible();
        PageTest.field(page, "Password").fill(Newsroom.PASSWORD);
        PageTest.button(page, "Sign in").click();
        assertThat(page.locator("#story\\:state")).containsText("Saved");
        var reader = writer();
        reader.navigate(story);
        assertThat(PageTest.field(reader, "Standfirst")).hasValue("Typed while nobody listened");
    }

    private static Product start() {
        return Product.start(HOME, Map.of("MASTHEAD_DEMO", "true", "MASTHEAD_DEMO_PASSWORD", Newsroom.PASSWORD));
    }

    private Page writer() {
        var page = Chromium.get()
                .newContext(new NewContextOptions().setBaseURL(Product.ADDRESS))
                .newPage();
        pages.add(page);
        page.navigate("/desk/");
        PageTest.signIn(page, "reporter");
        return page;
    }

    /** Returns the address under which the new story is edited. */
    private static String newStory(Page page) {
        page.navigate("/desk/articles/edit");
        PageTest.field(page, "Headline").fill("Save 0");
        PageTest.button(page, "Save").click();
        var state = page.locator("#story\\:state");
        assertThat(state).containsText("Saved");
        return state.locator("a").getAttribute("href").replace("show", "edit");
    }
}
