package org.masthead.account.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.account.model.Capability.ARTICLE_PUBLISH;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.masthead.account.model.Authority;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.Grant;
import org.masthead.account.model.LastSeen;
import org.masthead.account.model.PeopleFilter;
import org.masthead.account.model.PersonRow;
import org.masthead.account.model.ProfileLink;
import org.masthead.account.model.ProfilePlan;
import org.masthead.comment.model.Colleague;
import org.masthead.comment.service.CommentService;
import org.masthead.desk.model.MemberRow;
import org.masthead.desk.service.DeskLists;
import org.masthead.notice.service.DeskPeople;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class GrantsIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private NewsroomClock clock;

    @Inject
    private PeopleService people;

    @Inject
    private PeopleLists lists;

    @Inject
    private ProfileService profiles;

    @Inject
    private AuthorityService authorities;

    @Inject
    private OwnAccount account;

    @Inject
    private DeskLists desks;

    @Inject
    private DeskPeople told;

    @Inject
    private CommentService comments;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
        newsroom.as("admin");
    }

    @Test
    void aRoleHoldsThroughItsLastDayAndNoLonger() {
        give("subeditor", BuiltInRole.PUBLISHER, "sport", clock.today());
        assertTrue(publishes("subeditor"));
        at(clock.today().plusDays(1));
        assertFalse(publishes("subeditor"));
        assertTrue(authorities.find("subeditor").orElseThrow().isSignedIn(), "the other roles still let them in");
    }

    @Test
    void whoeverAsksWhoMayLeavesOutWhatHasEnded() {
        var story = newsroom.aDraft("reporter", "sport", "Marathon");
        newsroom.as("admin");
        give("subeditor", BuiltInRole.EDITOR, "sport", clock.today());
        give("admin", BuiltInRole.PUBLISHER, "sport", null);
        assertEquals(List.of(true, true, true, true, true, true, true), heardOf(story));
        at(clock.today().plusDays(1));
        assertEquals(List.of(false, false, false, false, false, false, false), heardOf(story));
    }

    /** Where the subeditor appears among those who work on Sport. */
    private List<Boolean> heardOf(Long story) {
        var sport = ground.desk("sport");
        var id = ground.person("subeditor").getId();
        newsroom.as("admin");
        var listed = lists.list(new PeopleFilter("subeditor", null, null, null, null), 0, 9)
                .get(0)
                .roles();
        var found = List.of(
                authorities.on(sport.getId()).stream().map(Authority::userName).anyMatch("subeditor"::equals),
                desks.members(sport.getId()).stream().map(MemberRow::personId).anyMatch(id::equals),
                desks.rows().stream()
                        .filter(row -> row.id().equals(sport.getId()))
                        .anyMatch(row -> row.members() == 3),
                told.on(sport, Optional.empty()).containsKey(id),
                comments.colleagues(story).stream().map(Colleague::userName).anyMatch("subeditor"::equals),
                listed.stream().map(PersonRow.Held::deskName).anyMatch("Sport"::equals));
        newsroom.as("subeditor");
        var own = account.grants().stream()
                .map(Grant::getDesk)
                .anyMatch(desk -> desk != null && desk.getSlug().equals("sport"));
        return Stream.concat(found.stream(), Stream.of(own)).toList();
    }

    @Test
    void aLastDayInThePastIsRefused() {
        refused(
                "people.ended",
                () -> give(
                        "reporter", BuiltInRole.EDITOR, "sport", clock.today().minusDays(1)));
    }

    @Test
    void theOnlyAdministratorGetsNoLastDay() {
        refused(
                "people.last",
                () -> give(
                        "admin", BuiltInRole.ADMINISTRATOR, null, clock.today().plusDays(30)));
        give("editor", BuiltInRole.ADMINISTRATOR, null, clock.today().plusDays(30));
        refused(
                "people.last",
                () -> give(
                        "admin", BuiltInRole.ADMINISTRATOR, null, clock.today().plusDays(60)));
        give("editor", BuiltInRole.ADMINISTRATOR, null, null);
        give("admin", BuiltInRole.ADMINISTRATOR, null, clock.today().plusDays(60));
    }

    @Test
    void peopleAreFoundByDeskRoleAndWhenTheySignedInLast() {
        ground.sql(
                "update masthead.person set last_sign_in_at = ? where user_name = 'editor'",
                clock.now().minusSeconds(20 * 86_400).atOffset(ZoneOffset.UTC));
        ground.sql(
                "update masthead.person set last_sign_in_at = ? where user_name = 'duty'",
                clock.now().minusSeconds(200 * 86_400).atOffset(ZoneOffset.UTC));
        assertEquals(List.of("sporteditor"), found(null, "editor", "sport", null));
        assertEquals(List.of("editor", "editor2"), found(null, "editor", "world", null));
        assertEquals(List.of("editor"), found(null, null, null, LastSeen.MONTH));
        assertEquals(List.of(), found(null, null, null, LastSeen.WEEK));
        assertEquals(List.of("duty"), found(null, null, null, LastSeen.LONGER));
        assertEquals(List.of("reporter", "reporter2"), found("repor", null, null, LastSeen.NEVER));
        assertEquals(List.of("reporter", "reporter2"), found(null, "reporter", "video", null), "held on all desks");
        assertEquals(List.of(), found("%", null, null, null));
    }

    @Test
    void aListOfPeopleIsCutAndCounted() {
        var all = new PeopleFilter(null, null, null, true, null);
        assertEquals(11, lists.count(all));
        var names = lists.list(all, 2, 3).stream().map(PersonRow::userName).toList();
        assertEquals(List.of("editor", "editor2", "publisher"), names);
    }

    @Test
    void aNewStoryBeginsWithTheBylineOfTheProfile() {
        newsroom.as("reporter");
        assertEquals("The reporter", profiles.byline());
        var links = List.of(new ProfileLink("Site", "https://ana.example.org"));
        present("reporter", new ProfilePlan("By Ana Prado", "Writes about ferries.", links, null, null, null));
        assertEquals("By Ana Prado", profiles.byline());
        newsroom.as("admin");
        var person = ground.person("reporter");
        people.deactivate(person.getId(), person.getVersion());
        var kept = profiles.get(person.getId()).getProfile();
        assertEquals("By Ana Prado", kept.getByline());
        assertEquals(links, kept.getLinks());
    }

    @Test
    void aProfileIsOnesOwnOrAnAdministratorsToChange() {
        var plan = new ProfilePlan("X", null, List.of(), null, null, null);
        present("editor", plan);
        newsroom.as("reporter");
        refused("capability", () -> present("editor", plan));
        refused("capability", () -> profiles.get(ground.person("editor").getId()));
        var me = ground.person("reporter");
        profiles.present(me.getId(), me.getVersion(), plan);
        assertThrows(StaleVersion.class, () -> profiles.present(me.getId(), me.getVersion(), plan));
    }

    private void present(String userName, ProfilePlan plan) {
        var person = ground.person(userName);
        profiles.present(person.getId(), person.getVersion(), plan);
    }

    private List<String> found(String text, String role, String desk, LastSeen seen) {
        return lists.list(new PeopleFilter(text, role, desk, true, seen), 0, 50).stream()
                .map(PersonRow::userName)
                .toList();
    }

    private boolean publishes(String userName) {
        return authorities
                .find(userName)
                .orElseThrow()
                .may(ARTICLE_PUBLISH, ground.desk("sport").getId());
    }

    private void give(String userName, BuiltInRole role, String desk, LocalDate endsOn) {
        var person = ground.person(userName);
        var deskId = desk == null ? null : ground.desk(desk).getId();
        people.give(person.getId(), person.getVersion(), ground.role(role).getId(), deskId, endsOn);
    }

    private void at(LocalDate day) {
        clock.set(Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC));
    }

    private static void refused(String key, Executable act) {
        var refusals = assertThrows(Refused.class, act).getRefusals();
        assertEquals(List.of(key), refusals.stream().map(Refusal::key).toList());
    }
}
