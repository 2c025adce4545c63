package org.masthead.redirect.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.platform.model.Refused;
import org.masthead.redirect.model.RedirectFile;
import org.masthead.redirect.model.RedirectPlan;
import org.masthead.redirect.model.RedirectRow;
import org.masthead.redirect.model.Target;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class RedirectKeepingIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private RedirectKeeping keeping;

    @Inject
    private Redirects redirects;

    @BeforeEach
    void anAdministrator() {
        newsroom.fresh();
        newsroom.as("admin");
    }

    @Test
    void anyPathInAnySpellingLeadsOnByOneLookUp() {
        add("/2019/Old.php", "/world");
        assertEquals(Optional.of(new Target("/world")), redirects.find("//2019/old.PHP/"));
        assertEquals(301, redirects.find("/2019/old.php").orElseThrow().status());
        assertEquals(Optional.empty(), redirects.find("/2019"));
        assertEquals(1, ground.statementsOf(() -> redirects.find("/2019/old.php")));
    }

    @Test
    void whatIsGoneForGoodSaysSo() {
        add("/gone", null);
        assertEquals(410, redirects.find("/gone").orElseThrow().status());
    }

    @Test
    void nobodyIsSentOnTwice() {
        add("/a", "/b");
        add("/b", "/c");
        add("/z", "/a");
        for (var path : List.of("/a", "/b", "/z")) {
            assertEquals("/c", redirects.find(path).orElseThrow().address(), path);
        }
        assertThrows(Refused.class, () -> add("/c", "/z"));
    }

    @Test
    void whatReadersFindLeadsNowhere() {
        var story = ground.standing(newsroom.live()).address();
        newsroom.as("admin");
        assertThrows(Refused.class, () -> add(story, "/world"));
        assertThrows(Refused.class, () -> add("/world", "/city"));
        assertEquals(0, keeping.count(null));
    }

    @Test
    void aFileIsTakenInAsAWhole() {
        var made = keeping.take(RedirectFile.read("from,to\n/a,/b\n/b,/world\n/gone,,410\n"), "old.csv");
        assertEquals(3, made);
        assertEquals("/world", redirects.find("/a").orElseThrow().address());
        assertEquals("3", ground.text("select detail from masthead.audit_record where act = 'redirect.import'"));
        assertEquals(0, keeping.take(RedirectFile.read("/a,/b\n/b,/world\n/gone,,410\n"), "again.csv"));
    }

    @Test
    void aFileWithABadLineIsNotTakenInAndEachBadLineIsNamed() {
        add("/b", "/world");
        var file = RedirectFile.read("from,to\n/a,/city\n/admin/x,/city\n/b,/sport\n/world,/city\n/c,javascript:x\n");
        var refused = assertThrows(Refused.class, () -> keeping.take(file, "bad.csv"));
        assertEquals(
                List.of("Line 3", "Line 4", "Line 5", "Line 6"),
                refused.getRefusals().stream()
                        .map(refusal -> refusal.sentence().substring(0, 6))
                        .toList());
        assertEquals(Optional.empty(), redirects.find("/a"));
    }

    @Test
    void redirectsAreFoundByTheirWords() {
        add("/100%_sure", "/world");
        add("/other", "https://example.org/Harbour");
        keeping.add(new RedirectPlan("/third", "/city", "From the old harbour site"));
        assertEquals(List.of("/third", "/other"), paths("HARBOUR"));
        assertEquals(List.of("/100%_sure"), paths("0%_S"));
        assertEquals(List.of(), paths("%t%r"));
        assertEquals(3, keeping.count(" "));
        assertEquals(
                List.of("/other"),
                keeping.list(null, 1, 1).stream().map(RedirectRow::from).toList());
    }

    @Test
    void aRedirectCanBeTakenAway() {
        add("/old", "/world");
        keeping.delete(keeping.list(null, 0, 1).get(0).id());
        assertEquals(Optional.empty(), redirects.find("/old"));
        assertEquals(
                "/old", ground.text("select object_name from masthead.audit_record where act = 'redirect.delete'"));
    }

    @Test
    void onlyThoseWhoLookAfterTheSiteKeepRedirects() {
        add("/old", "/world");
        var id = keeping.list(null, 0, 1).get(0).id();
        for (var who : List.of("publisher", "reporter", "")) {
            newsroom.as(who);
            assertThrows(Refused.class, () -> keeping.list(null, 0, 1), who);
            assertThrows(Refused.class, () -> keeping.count(null), who);
            assertThrows(Refused.class, keeping::all, who);
            assertThrows(Refused.class, () -> add("/mine", "/world"), who);
            assertThrows(Refused.class, () -> keeping.delete(id), who);
            assertThrows(Refused.class, () -> keeping.take(RedirectFile.read("/a,/b"), "a.csv"), who);
        }
    }

    private void add(String from, String to) {
        keeping.add(new RedirectPlan(from, to, null));
    }

    private List<String> paths(String words) {
        return keeping.list(words, 0, 50).stream().map(RedirectRow::from).toList();
    }
}
