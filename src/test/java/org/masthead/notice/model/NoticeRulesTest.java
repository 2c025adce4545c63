package org.masthead.notice.model;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.notice.model.NoticeKind.APPROVED;
import static org.masthead.notice.model.NoticeKind.ARRIVED;
import static org.masthead.notice.model.NoticeKind.ASSIGNED;
import static org.masthead.notice.model.NoticeKind.HELD_BACK;
import static org.masthead.notice.model.NoticeKind.HOOK_OFF;
import static org.masthead.notice.model.NoticeKind.MENTION;
import static org.masthead.notice.model.NoticeKind.OPINION;
import static org.masthead.notice.model.NoticeKind.OVERDUE;
import static org.masthead.notice.model.NoticeKind.OVERRIDDEN;
import static org.masthead.notice.model.NoticeKind.PUBLISHED;
import static org.masthead.notice.model.NoticeKind.REPLY;
import static org.masthead.notice.model.NoticeKind.RETURNED;
import static org.masthead.notice.model.NoticeKind.STAGE;
import static org.masthead.notice.model.NoticeKind.SUBMITTED;
import static org.masthead.notice.model.NoticeKind.TAKEN_OVER;
import static org.masthead.testing.Cast.ADMINISTRATOR;
import static org.masthead.testing.Cast.AUTHOR;
import static org.masthead.testing.Cast.EDITOR;
import static org.masthead.testing.Cast.EDITOR_OF_ANOTHER_DESK;
import static org.masthead.testing.Cast.NOBODY;
import static org.masthead.testing.Cast.OTHER_REPORTER;
import static org.masthead.testing.Cast.PUBLISHER;
import static org.masthead.testing.Cast.SUB_EDITOR;
import static org.masthead.testing.Cast.WRITING_EDITOR;
import static org.masthead.testing.Cast.WRITING_PUBLISHER;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Authority.Granted;
import org.masthead.account.model.Capability;
import org.masthead.article.model.Article;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.testing.Cast;
import org.masthead.testing.Made;

/** Everybody is in the newsroom when something happens to the author's story on the desk “world”. */
class NoticeRulesTest {

    /** Whom it concerns by name, where a kind goes by names; one of them did it, and one may not read the story. */
    private static final Set<Cast> NAMED =
            EnumSet.of(OTHER_REPORTER, SUB_EDITOR, EDITOR, EDITOR_OF_ANOTHER_DESK, NOBODY);

    private static final Map<NoticeKind, Row> TABLE = new EnumMap<>(Map.ofEntries(
            named(MENTION),
            named(REPLY),
            Map.entry(SUBMITTED, row(AUTHOR, EDITOR, WRITING_EDITOR, PUBLISHER, WRITING_PUBLISHER)),
            Map.entry(RETURNED, row(EDITOR, AUTHOR)),
            Map.entry(APPROVED, row(WRITING_PUBLISHER, AUTHOR, PUBLISHER)),
            Map.entry(PUBLISHED, row(PUBLISHER, AUTHOR)),
            named(STAGE),
            Map.entry(HELD_BACK, new Row(null, Set.of(EDITOR), Set.of(EDITOR, AUTHOR, PUBLISHER, WRITING_PUBLISHER))),
            named(TAKEN_OVER),
            named(ASSIGNED),
            named(OVERDUE),
            named(OPINION),
            Map.entry(ARRIVED, row(EDITOR, WRITING_EDITOR, PUBLISHER, WRITING_PUBLISHER)),
            Map.entry(OVERRIDDEN, row(EDITOR, ADMINISTRATOR)),
            Map.entry(HOOK_OFF, new Row(null, Set.of(), Set.of(ADMINISTRATOR)))));

    private record Row(Cast by, Set<Cast> named, Set<Cast> told) {}

    private static Row row(Cast by, Cast... told) {
        return new Row(by, Set.of(), Set.of(told));
    }

    private static Map.Entry<NoticeKind, Row> named(NoticeKind kind) {
        return Map.entry(kind, new Row(EDITOR, NAMED, Set.of(OTHER_REPORTER, SUB_EDITOR)));
    }

    @Test
    void theTableMissesNoKind() {
        assertEquals(EnumSet.allOf(NoticeKind.class), TABLE.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void thoseAreToldWhomTheTableNames(NoticeKind kind) {
        var row = TABLE.get(kind);
        assertEquals(row.told(), told(kind, row.named(), AUTHOR, row.by()));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsToldOfTheirOwnAct(NoticeKind kind) {
        for (var by : Cast.values()) {
            assertTrue(!told(kind, EnumSet.allOf(Cast.class), by, by).contains(by), by.name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsToldOfAStoryThatTheyMayNotRead(NoticeKind kind) {
        var told = told(kind, EnumSet.allOf(Cast.class), EDITOR_OF_ANOTHER_DESK, NOBODY);
        assertEquals(
                Stream.of(Cast.values()).filter(Cast::sees).collect(toSet()),
                told,
                "all who see it, named as they are");
    }

    @Test
    void whatNobodyDidIsToldAlsoToWhoeverSetItOff() {
        assertEquals(Set.of(PUBLISHER), told(PUBLISHED, Set.of(), PUBLISHER, null));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsWords(NoticeKind kind) {
        var texts = ResourceBundle.getBundle("org.masthead.messages");
        for (var key : List.of("notices.", "notices.alone.", "delivery.kind.")) {
            assertTrue(texts.getString(key + kind).length() > 3);
        }
    }

    @Test
    void aMoveAndAConcernAreDifferentKindsOfTheSameWord() {
        assertEquals(SUBMITTED, NoticeKind.ofMove("article.submit").orElseThrow());
        assertEquals(TAKEN_OVER, NoticeKind.ofConcern("article.take-over").orElseThrow());
        assertTrue(NoticeKind.ofMove("article.take-over").isEmpty(), "told once, of the concern");
        assertTrue(NoticeKind.ofMove("article.edit").isEmpty());
        assertTrue(NoticeKind.ofConcern("article.submit").isEmpty());
    }

    @Test
    void aNoticeOfTheTextLeadsToTheTextWhereItMayBeOpened() {
        var story = Made.story(DraftStatus.RETURNED, PublicStatus.NONE);
        assertEquals("/desk/articles/edit?id=1", news(RETURNED, story).path(true));
        assertEquals("/desk/articles/show?id=1", news(RETURNED, story).path(false));
        assertEquals("/desk/articles/show?id=1", news(SUBMITTED, story).path(true));
        assertEquals(
                "/desk/articles/edit?id=1#thread-t1-2",
                news(MENTION, story).inThread("t1-2").path(true));
    }

    @Test
    void newsOfAWebhookAreForThoseWhoKeepAllOfThem() {
        var all = new Authority(1L, "a", "A", Set.of(new Granted(Capability.HOOK_MANAGE, null)), Set.of());
        var oneDesk = new Authority(1L, "a", "A", Set.of(new Granted(Capability.HOOK_MANAGE, 1L)), Set.of());
        var everything = Stream.of(Capability.values())
                .map(one -> new Granted(one, null))
                .collect(toSet());
        assertEquals(List.of(HOOK_OFF), NoticeKind.besideStories(all));
        assertEquals(List.of(HOOK_OFF), NoticeKind.besideStories(new Authority(1L, "a", "A", everything, Set.of())));
        assertEquals(List.of(), NoticeKind.besideStories(oneDesk));
        assertEquals(List.of(), NoticeKind.besideStories(Made.authority(PUBLISHER)));
    }

    @Test
    void newsOfAWebhookLeadToItsPage() {
        var news = News.of(HOOK_OFF, "/admin/hook?id=7", "Ticker", "https://ticker.example", Made.NOW);
        assertEquals("/admin/hook?id=7", news.path(true));
        assertEquals(HOOK_OFF, NoticeKind.ofHook("hook.give-up").orElseThrow());
        assertTrue(NoticeKind.ofHook("hook.off").isEmpty(), "somebody's own act");
    }

    @Test
    void ofALongReasonTheEndIsLeftOut() {
        var news = new News(RETURNED, null, "Ferry", "The editor", "x".repeat(News.LONGEST + 1), Made.NOW);
        assertEquals(News.LONGEST, news.getText().length());
    }

    private static News news(NoticeKind kind, Article story) {
        return new News(kind, story, "Ferry", "The editor", null, Made.NOW);
    }

    private static Set<Cast> told(NoticeKind kind, Set<Cast> named, Cast author, Cast by) {
        var ids = named.stream().map(NoticeRulesTest::id).collect(toSet());
        var told = NoticeRules.told(kind, ids, id(author), by == null ? null : id(by), onDesk());
        return Stream.of(Cast.values()).filter(who -> told.contains(id(who))).collect(toSet());
    }

    private static Map<Long, Set<Capability>> onDesk() {
        var desk =
                Made.story(DraftStatus.IN_REVIEW, PublicStatus.NONE).getDesk().getId();
        return Stream.of(Cast.values())
                .collect(toMap(
                        NoticeRulesTest::id,
                        who -> Stream.of(Capability.values())
                                .filter(capability -> Made.authority(who).may(capability, desk))
                                .collect(toSet())));
    }

    private static Long id(Cast who) {
        return Made.person(who).getId();
    }
}
