package org.masthead.comment.service;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.audit.model.AuditRow;
import org.masthead.audit.service.AuditService;
import org.masthead.comment.model.Colleague;
import org.masthead.comment.model.CommentRow;
import org.masthead.notice.model.NoticeKind;
import org.masthead.notice.service.NoticeService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Cast;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class CommentServiceIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private CommentService comments;

    @Inject
    private NoticeService notices;

    @Inject
    private AuditService audit;

    private Long story;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
        story = newsroom.inReview();
    }

    @Test
    void whoeverMayWriteSuggestOrReviewOnTheDeskCommentsAndOthersReadOrDoNotKnow() {
        var thread = started("editor", "First.");
        for (var who : Cast.values()) {
            newsroom.as(who.userName());
            if (!who.sees()) {
                assertThrows(NotFound.class, () -> comments.list(story), who.name());
                assertThrows(NotFound.class, () -> comments.reply(thread, "Mine."), who.name());
                assertThrows(NotFound.class, () -> comments.start(story, "words", "Mine."), who.name());
                assertThrows(NotFound.class, () -> comments.colleagues(story), who.name());
            } else if (who == Cast.ADMINISTRATOR || who == Cast.DUTY_EDITOR) {
                assertTrue(comments.list(story).size() > 0);
                assertThrows(Refused.class, () -> comments.reply(thread, "Mine."));
                assertThrows(Refused.class, () -> comments.start(story, "words", "Mine."));
                assertThrows(Refused.class, () -> comments.resolve(thread));
                assertThrows(Refused.class, () -> comments.reopen(thread));
            } else {
                comments.reply(thread, who.name());
                assertEquals(who.name(), last().text());
                assertEquals(who.userName(), last().userName());
            }
        }
    }

    @Test
    void aThreadIsNamedAfterItsStory() {
        newsroom.as("editor");
        var name = comments.start(story, "The ferry", "Which one?");
        assertEquals("t" + story + "-" + last().threadId(), name);
        assertEquals("The ferry", last().quote());
        assertEquals("Which one?", last().text());
    }

    @Test
    void aResolvedThreadIsReadOnlyUntilItIsReopened() {
        var thread = started("editor", "Which one?");
        newsroom.as("subeditor");
        comments.resolve(thread);
        assertEquals("The subeditor", last().resolvedBy());
        assertNotNull(last().resolvedAt());
        assertThrows(Refused.class, () -> comments.reply(thread, "Late."));
        assertThrows(Refused.class, () -> comments.resolve(thread));
        comments.reopen(thread);
        assertNull(last().resolvedBy());
        comments.reply(thread, "In time.");
        assertEquals("In time.", last().text());
    }

    @Test
    void onlyWhoSaidItPutsItInOtherWords() {
        started("editor", "Which one?");
        var comment = last().id();
        newsroom.as("publisher");
        assertThrows(Refused.class, () -> comments.edit(comment, "Mine."));
        assertNull(last().editedAt());
        newsroom.as("editor");
        comments.edit(comment, "Which ferry?");
        assertEquals("Which ferry?", last().text());
        assertNotNull(last().editedAt());
    }

    @Test
    void aCommentHasWordsAndNotTooMany() {
        newsroom.as("editor");
        for (var text : List.of("", " ", "x".repeat(4001))) {
            var failure = assertThrows(EJBException.class, () -> comments.start(story, "words", text));
            assertTrue(failure.getCause() instanceof ConstraintViolationException, String.valueOf(failure.getCause()));
        }
        assertThrows(EJBException.class, () -> comments.start(story, "x".repeat(301), "Text."));
        assertEquals(List.of(), comments.list(story));
        comments.start(story, "x".repeat(300), "x".repeat(4000));
        assertEquals(4000, last().text().length());
    }

    @Test
    void everyActOnCommentsIsInTheHistoryOfTheStory() {
        var thread = started("editor", "Which one?");
        comments.reply(thread, "This one.");
        comments.edit(last().id(), "That one.");
        comments.resolve(thread);
        comments.reopen(thread);
        var acts = audit.history("article", story).stream()
                .map(AuditRow::act)
                .limit(5)
                .toList();
        assertEquals(
                List.of("comment.reopen", "comment.resolve", "comment.edit", "comment.reply", "comment.start"), acts);
    }

    @Test
    void thoseWhoMayReadTheStoryCanBeSpokenTo() {
        newsroom.as("editor");
        var names = comments.colleagues(story).stream().map(Colleague::userName).collect(toSet());
        assertTrue(names.containsAll(Set.of("reporter", "subeditor", "editor2", "admin")), names.toString());
        assertTrue(!names.contains("sporteditor"), names.toString());
        ground.sql("update masthead.person set active = false where user_name = 'reporter2'");
        assertTrue(comments.colleagues(story).stream()
                .noneMatch(each -> each.userName().equals("reporter2")));
    }

    @Test
    void whoIsSpokenToIsToldOnceAndWhoSpeaksIsNot() {
        var thread = started("editor", "Ask @subeditor and @editor, @sporteditor, @nobody.");
        assertEquals(0, unread("editor"));
        assertEquals(0, unread("sporteditor"));
        assertEquals(1, unread("subeditor"));
        newsroom.as("subeditor");
        comments.reply(thread, "I will ask, @editor.");
        assertEquals(1, unread("editor"));
        var notice = notices.list(false).get(0);
        assertEquals(NoticeKind.MENTION, notice.kind());
        assertEquals("The subeditor", notice.by());
        assertEquals("I will ask, @editor.", notice.text());
        assertEquals("/desk/articles/edit?id=" + story + "#thread-t" + story + "-" + thread, notice.path());
    }

    @Test
    void whoTookPartInAThreadIsToldOfReplies() {
        var thread = started("editor", "Which one?");
        newsroom.as("reporter");
        comments.reply(thread, "The old one.");
        assertEquals(1, unread("editor"));
        assertEquals(0, unread("reporter"));
        newsroom.as("publisher");
        comments.reply(thread, "Good.");
        assertEquals(2, unread("editor"));
        assertEquals(1, unread("reporter"));
        var notice = notices.list(false).get(0);
        assertEquals(NoticeKind.REPLY, notice.kind());
        assertTrue(notice.path().startsWith("/desk/articles/show?"), "the story is with its reviewers");
    }

    @Test
    void aChangedCommentTellsOnlyThoseWhoAreNewInIt() {
        started("editor", "Ask @subeditor.");
        comments.edit(last().id(), "Ask @subeditor and @publisher.");
        assertEquals(1, unread("subeditor"));
        assertEquals(1, unread("publisher"));
    }

    private Long started(String who, String text) {
        newsroom.as(who);
        var name = comments.start(story, "The ferry", text);
        return Long.valueOf(name.substring(name.indexOf('-') + 1));
    }

    private CommentRow last() {
        var all = comments.list(story);
        return all.get(all.size() - 1);
    }

    private long unread(String who) {
        newsroom.as(who);
        return notices.list(true).stream()
                .filter(row -> row.kind() == NoticeKind.MENTION || row.kind() == NoticeKind.REPLY)
                .count();
    }
}
