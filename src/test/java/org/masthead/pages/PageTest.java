package org.masthead.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.masthead.testing.FromOutside;
import org.masthead.testing.Newsroom;

/**
 * A test in the browser: a fresh newsroom, and a browser of her own for each person. A test that fails leaves a picture
 * of every open page in {@code target/screenshots}; so does every test in which a page broke a script or its own content
 * security policy, and that fails it.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class PageTest {

    private static final Path SHOTS = Path.of("target/screenshots");
    private static final Path DOCS = Path.of("src/docs/images");

    /** People press what has loaded: a press that meets a page whose own scripts are still on their way would be lost. */
    private static final String PATIENCE = """
            new MutationObserver((found, observer) => {
              observer.disconnect();
              const page = document.documentElement.style;
              page.pointerEvents = "none";
              addEventListener("load", () => page.removeProperty("pointer-events"));
            }).observe(document, { childList: true });
            """;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @RegisterExtension
    final AfterTestExecutionCallback pictureOfTheFailure =
            test -> test.getExecutionException().ifPresent(failure -> shootAll(test.getDisplayName()));

    @BeforeEach
    void freshNewsroom() {
        FromOutside.fresh();
    }

    @AfterEach
    void closeAndLookForComplaints() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        assertEquals(List.of(), complaints);
    }

    /** A page of somebody who is not signed in. */
    Page stranger() {
        return stranger(true);
    }

    /** A page of somebody whose browser runs no scripts, or has not got them yet. */
    Page strangerWithoutScripts() {
        return stranger(false);
    }

    private Page stranger(boolean scripts) {
        var context = Chromium.get()
                .newContext(new NewContextOptions()
                        .setBaseURL(FromOutside.ADDRESS)
                        .setViewportSize(1280, 900)
                        .setJavaScriptEnabled(scripts)
                        .setLocale("en-GB"));
        contexts.add(context);
        context.setDefaultTimeout(20_000);
        context.addInitScript(PATIENCE);
        context.onWebError(error -> complaints.add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return context.newPage();
    }

    /** A page of somebody who has signed in by the form, at the start of the desk. */
    Page signedIn(String userName) {
        var page = stranger();
        page.navigate("/desk/");
        signIn(page, userName);
        return page;
    }

    /** Fills the form of the page on which one signs in. */
    static void signIn(Page page, String userName) {
        page.getByLabel("User name").fill(userName);
        field(page, "Password").fill(Newsroom.PASSWORD);
        button(page, "Sign in").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    static Locator field(Page page, String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    /**
     * Nothing that axe-core knows speaks against the page, of whatever impact. The legacy mode differs in that it does not
     * look into frames of other sites, of which there are none; it takes half the time.
     */
    static void assertNoAxeFindings(Page page) {
        var onlyFindings = new AxeRunOptions();
        onlyFindings.setResultTypes(List.of("violations"));
        var findings = new AxeBuilder(page)
                .options(onlyFindings).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " (" + rule.getImpact() + "): "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();
        assertEquals(List.of(), findings, page.url());
    }

    /** Takes a picture for whoever looks after the build. */
    static void shoot(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    /** Takes a picture that the documentation shows, when asked to with {@code -Dscreenshots=true}. */
    static void shootForDocs(Page page, String name) {
        shoot(page, name);
        if (Boolean.getBoolean("screenshots")) {
            page.screenshot(new ScreenshotOptions()
                    .setType(ScreenshotType.JPEG)
                    .setQuality(85)
                    .setPath(DOCS.resolve(name + ".jpg")));
        }
    }

    private void shootAll(String test) {
        var number = 0;
        for (var context : contexts) {
            for (var page : context.pages()) {
                shoot(page, (getClass().getSimpleName() + "-" + test + "-" + ++number).replaceAll("[^\\w-]", ""));
            }
        }
    }
}
