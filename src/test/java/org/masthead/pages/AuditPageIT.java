package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.masthead.testing.Cast;
import org.masthead.testing.FromOutside;
import org.masthead.workflow.model.Move;

class AuditPageIT extends PageTest {

    @Test
    void manyActsAtOnceAreAllWrittenDownAndTheCheckSaysSo() {
        var stories = IntStream.range(0, 24)
                .mapToObj(one -> FromOutside.story("draft"))
                .toList();
        var answers = stories.stream()
                .map(story -> FromOutside.act("reporter", Move.SUBMIT, story))
                .toList();
        answers.forEach(answer ->
                assertEquals(200, answer.join().statusCode(), answer.join().body()));
        var page = signedIn("admin");
        page.navigate("/admin/audit");
        link(page, "Check the records").click();
        assertThat(page.getByText("None was altered, removed, moved or added")).isVisible();
        assertThat(page.getByText("49 records,")).isVisible();
        assertNoAxeFindings(page);
        shoot(page, "audit-check");
        var number = page.locator(".proof dd").first().innerText();
        var hash = page.locator(".proof code").innerText();
        assertEquals(64, hash.length());
        field(page, "Number").fill(number);
        field(page, "Its hash (SHA-256)").fill(hash);
        button(page, "Compare").click();
        assertThat(page.getByText("Record " + number + " still has this hash.")).isVisible();
    }

    @Test
    void theCheckNamesWhatWasTamperedWith() {
        FromOutside.story("live");
        FromOutside.tamperWithTheAudit();
        var page = signedIn("admin");
        page.navigate("/admin/audit-check");
        assertThat(page.getByText("The records are not as they were written")).isVisible();
        assertThat(page.getByText("2 faults")).isVisible();
        assertThat(page.locator("tbody tr").first()).containsText("Record 1 was altered.");
        assertThat(page.locator("tbody tr").nth(1)).containsText("Record 3 is missing.");
        assertThat(page.getByText("What to write down")).hasCount(0);
        assertNoAxeFindings(page);
        shoot(page, "audit-check-faults");
    }

    @Test
    void whatSomebodyIsRefusedIsAmongTheRefusals() {
        var reporter = signedIn("reporter");
        assertEquals(403, reporter.navigate("/admin/audit?person=7").status());
        assertEquals(403, reporter.navigate("/admin/audit/export?format=csv").status());
        assertEquals(404, reporter.navigate("/desk/articles/show?id=4711").status());
        var story = FromOutside.story("inReview");
        var answer = Cards.menu(Visitor.of(Cast.OTHER_REPORTER), story, Move.APPROVE);
        assertEquals(422, answer.statusCode(), answer.body());
        var page = signedIn("admin");
        page.navigate("/admin/audit");
        field(page, "Group").selectOption("Refusals");
        button(page, "Filter").click();
        var rows = page.locator("tbody tr");
        assertThat(rows).hasCount(3);
        assertThat(rows.first()).containsText("/desk/review/move");
        assertThat(rows.nth(1)).containsText("/admin/audit/export");
        assertThat(rows.nth(2)).containsText("The reporter");
        assertThat(rows.nth(2)).containsText("was refused");
        assertThat(rows.nth(2)).containsText("None of your roles allows this (audit.read).");
        assertThat(page.getByText("person=7")).hasCount(0);
    }

    @Test
    void allActsOnAStoryAreOneLinkAwayAndLeaveAsAFile() throws IOException {
        FromOutside.story("approved");
        var story = FromOutside.story("inReview");
        var page = signedIn("admin");
        page.navigate("/desk/articles/show?id=" + story.id());
        link(page, "All acts on this story").click();
        var rows = page.locator("tbody tr");
        assertThat(rows).hasCount(2);
        assertThat(page.getByText("Story no. " + story.id())).isVisible();
        assertNoAxeFindings(page);
        shoot(page, "audit-story");
        var csv = page.waitForDownload(() -> button(page, "Export CSV").click());
        assertTrue(csv.suggestedFilename().matches("audit-\\d{8}\\.csv"), csv.suggestedFilename());
        var lines = text(csv).split("\r\n");
        assertEquals(3, lines.length);
        assertTrue(lines[1].contains(",The reporter,article.create,article," + story.id() + ","), lines[1]);
        var json = page.waitForDownload(() -> button(page, "Export JSON").click());
        var told = Json.createReader(json.createReadStream()).readArray();
        assertEquals(2, told.size());
        assertEquals("article.submit", told.getJsonObject(1).getString("act"));
        page.navigate("/admin/audit?group=EXPORTS");
        assertThat(rows).hasCount(2);
        assertThat(rows.first()).containsText("json, 2 records: kind=article id=" + story.id());
    }

    @Test
    void anExportIsKeptByNobodyOnTheWayAndAnAddressThatSaysNothingIsRefused() {
        var admin = Visitor.of(Cast.ADMINISTRATOR);
        var answer = admin.get("/admin/audit/export?format=json&person=&group=&from=2026-01-01");
        assertEquals(200, answer.statusCode());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(answer.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment;"));
        for (var address : new String[] {"", "?format=xls", "?format=csv&from=yesterday", "?format=csv&group=ALL"}) {
            assertEquals(400, admin.get("/admin/audit/export" + address).statusCode(), address);
        }
    }

    @Test
    void whoeverManagesPeopleSaysHowLongRecordsAreKept() {
        var page = signedIn("admin");
        page.navigate("/admin/audit");
        assertThat(page.getByText("For ever.")).isVisible();
        link(page, "Change how long").click();
        assertNoAxeFindings(page);
        field(page, "Days").fill("100");
        button(page, "Save").click();
        assertThat(page.getByText("Keep records for ever, or for 180 to 36,525 days."))
                .isVisible();
        field(page, "Days").fill("soon");
        button(page, "Save").click();
        assertThat(page.getByText("Write a number of days, or leave it empty.").first())
                .isVisible();
        field(page, "Days").fill("400");
        button(page, "Save").click();
        page.waitForURL("**/admin/audit");
        assertThat(page.getByText("For 400 days.")).isVisible();
        assertThat(page.locator("tbody tr").first()).containsText("for ever → 400 days");
        shoot(page, "audit");
    }

    private static String text(Download download) throws IOException {
        try (var content = download.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
