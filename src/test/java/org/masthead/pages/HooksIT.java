package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;
import org.masthead.testing.Receiver;

/** Webhooks on their pages. */
class HooksIT extends PageTest {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(20_000);

    @Test
    void aWebhookIsAddedTestedLookedAtAndSentToAgain() {
        try (var receiver = new Receiver("500 Oops")) {
            var page = signedIn("admin");
            page.navigate("/admin/");
            link(page, "Webhooks").click();
            assertThat(page.getByText("No program is told yet")).isVisible();
            assertNoAxeFindings(page);
            link(page, "New webhook").click();
            var secret = add(page, receiver.url());
            assertTrue(secret.startsWith("whsec_"), "secret");
            assertNoAxeFindings(page);

            button(page, "Send a test").click();
            var first = receiver.next();
            var again = receiver.next();
            assertEquals(first.id(), again.id());
            assertThat(page.locator(".deliveries")).not().containsText("Waiting");
            page.navigate("/admin/hooks");
            link(page, "Ticker").click();
            assertFalse(page.content().contains(secret));
            assertThat(page.locator(".deliveries")).containsText("webhook.test");
            assertThat(page.locator(".deliveries")).containsText("Delivered", PATIENTLY);
            assertThat(page.locator(".deliveries")).containsText("Status 204");
            page.getByText("Message and answer").click();
            assertThat(page.locator(".deliveries pre").first()).containsText("\"type\":\"webhook.test\"");
            assertNoAxeFindings(page);
            shoot(page, "webhook");

            page.getByLabel("Send again: webhook.test").click();
            assertEquals(first.id(), receiver.next().id());
            assertThat(page.locator(".deliveries")).containsText("Delivered", PATIENTLY);
        }
    }

    @Test
    void aStoryThatGoesOutIsInTheLog() {
        try (var receiver = new Receiver()) {
            var page = signedIn("admin");
            page.navigate("/admin/hook");
            add(page, receiver.url());
            FromOutside.story("live");
            receiver.next();
            page.navigate("/admin/hooks");
            link(page, "Ticker").click();
            assertThat(page.locator(".deliveries")).containsText("story.published");
        }
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedStays() {
        var page = signedIn("admin");
        page.navigate("/admin/hook");
        field(page, "Name").fill("Ticker");
        field(page, "Address").fill("ftp://partner.example/");
        button(page, "Add webhook").click();
        assertThat(page.getByText("Give an address that begins with https://")).isVisible();
        assertThat(page.getByText("Choose at least one thing")).isVisible();
        assertThat(field(page, "Name")).hasValue("Ticker");
        assertThat(page.locator("#secret")).hasCount(0);
        assertNoAxeFindings(page);
    }

    @Test
    void aWebhookIsSwitchedOffOnChangedAndDeleted() {
        try (var receiver = new Receiver()) {
            var page = signedIn("admin");
            page.navigate("/admin/hook");
            add(page, receiver.url());
            button(page, "Switch off").click();
            assertThat(page.getByText("Somebody switched it off.")).isVisible();
            assertThat(button(page, "Send a test")).isDisabled();
            assertNoAxeFindings(page);
            button(page, "Switch on").click();
            assertThat(button(page, "Send a test")).isEnabled();
            field(page, "Name").fill("Wire");
            button(page, "Save").click();
            assertThat(page.getByText("The webhook was saved.")).isVisible();
            button(page, "Make a new secret").click();
            assertThat(page.locator("#secret")).isFocused();
            assertThat(page.getByText("The secret before this one signs too until"))
                    .isVisible();
            page.getByText("Delete webhook").click();
            button(page, "Delete it for good").click();
            assertThat(page.getByText("No program is told yet")).isVisible();
        }
    }

    private static String add(Page page, String url) {
        field(page, "Name").fill("Ticker");
        field(page, "Address").fill(url);
        page.getByLabel("A story is published").check();
        button(page, "Add webhook").click();
        assertThat(page.getByText("The webhook was added.")).isVisible();
        assertThat(page.locator("#secret")).isFocused();
        return page.locator("#secret").inputValue();
    }
}
