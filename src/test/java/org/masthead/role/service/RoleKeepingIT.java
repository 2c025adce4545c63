package org.masthead.role.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.account.model.Capability.ARTICLE_PUBLISH;
import static org.masthead.account.model.Capability.ARTICLE_READ;
import static org.masthead.account.model.Capability.ARTICLE_REVIEW;
import static org.masthead.account.model.Capability.ARTICLE_WRITE;
import static org.masthead.account.model.Capability.AUDIT_READ;
import static org.masthead.account.model.Capability.PEOPLE_MANAGE;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.Capability;
import org.masthead.account.model.StagePlan;
import org.masthead.account.service.AuthorityService;
import org.masthead.account.service.PeopleService;
import org.masthead.desk.service.StagePlanning;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.role.model.RolePlan;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class RoleKeepingIT {

    private static final RolePlan NIGHT = new RolePlan("Night", Set.of(ARTICLE_READ, ARTICLE_REVIEW));

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private RoleKeeping keeping;

    @Inject
    private RoleLists roles;

    @Inject
    private RoleImport files;

    @Inject
    private PeopleService people;

    @Inject
    private AuthorityService authorities;

    @Inject
    private StagePlanning planning;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
        newsroom.as("admin");
    }

    @Test
    void aChangedRoleHoldsFromTheNextRequestOn() {
        var night = keeping.create(NIGHT);
        give("reporter", night, "sport");
        assertFalse(may("reporter", ARTICLE_PUBLISH, "sport"));
        edit(night, new RolePlan("Night", Set.of(ARTICLE_READ, ARTICLE_PUBLISH)));
        assertTrue(may("reporter", ARTICLE_PUBLISH, "sport"));
        assertFalse(may("reporter", ARTICLE_REVIEW, "sport"));
        assertFalse(may("reporter", ARTICLE_PUBLISH, "world"));
    }

    @Test
    void thePreviewCountsWhoReallyGainsAndLoses() {
        var night = keeping.create(NIGHT);
        give("reporter", night, "sport");
        give("sporteditor", night, "sport");
        give("publisher", night, "world");
        var effects = keeping.preview(night, new RolePlan("Night", Set.of(ARTICLE_READ, ARTICLE_PUBLISH)));
        assertEquals(
                List.of("The reporter Sport", "The sporteditor Sport"),
                effects.some().stream()
                        .map(gains -> gains.personName() + " " + gains.deskName())
                        .toList(),
                "the publisher may publish and review on World anyway");
        assertEquals(2, effects.gaining());
        assertEquals(1, effects.losing(), "the sport editor goes on reviewing by another role");
        people.deactivate(
                ground.person("reporter").getId(), ground.person("reporter").getVersion());
        assertEquals(
                1,
                keeping.preview(night, new RolePlan("Night", Set.of(ARTICLE_READ, ARTICLE_PUBLISH)))
                        .gaining());
    }

    @Test
    void aRoleOfEveryNewsroomIsCopiedAndNotChanged() {
        var editor = ground.role(BuiltInRole.EDITOR);
        refused("role.builtIn", () -> keeping.edit(editor.getId(), editor.getVersion(), NIGHT));
        refused("role.builtIn", () -> keeping.delete(editor.getId(), editor.getVersion()));
        var copy = roles.get(keeping.copy(editor.getId()));
        var second = roles.get(keeping.copy(editor.getId()));
        assertEquals("Editor (copy)", copy.getName());
        assertEquals("Editor (copy 2)", second.getName());
        assertEquals(editor.getCapabilities(), copy.getCapabilities());
        assertFalse(copy.isBuiltIn());
    }

    @Test
    void ofTwoWhoChangeARoleTheSecondIsTold() {
        var night = keeping.create(NIGHT);
        var seen = roles.get(night).getVersion();
        keeping.edit(night, seen, new RolePlan("Late", NIGHT.capabilities()));
        assertThrows(StaleVersion.class, () -> keeping.edit(night, seen, NIGHT));
        assertEquals("Late", roles.get(night).getName());
    }

    @Test
    void ticksAloneMakeWhatOthersSawStale() {
        var night = keeping.create(NIGHT);
        var seen = roles.get(night).getVersion();
        keeping.edit(night, seen, new RolePlan("Night", Set.of(ARTICLE_READ)));
        assertThrows(StaleVersion.class, () -> keeping.edit(night, seen, NIGHT));
    }

    @Test
    void twoRolesAreNotCalledTheSame() {
        var night = keeping.create(NIGHT);
        refused("role.taken", () -> keeping.create(new RolePlan("night", Set.of(ARTICLE_READ))));
        refused("role.taken", () -> edit(night, new RolePlan("Editor", Set.of(ARTICLE_READ))));
        edit(night, new RolePlan("NIGHT", Set.of(ARTICLE_READ)));
    }

    @Test
    void somebodyGoesOnManagingPeople() {
        var chiefs = keeping.create(new RolePlan("Chiefs", Set.of(PEOPLE_MANAGE)));
        give("reporter", chiefs, null);
        var admin = ground.person("admin");
        var administrator = ground.role(BuiltInRole.ADMINISTRATOR).getId();
        newsroom.as("reporter");
        people.take(admin.getId(), admin.getVersion(), administrator, null);
        refused("people.last", () -> edit(chiefs, new RolePlan("Chiefs", Set.of(ARTICLE_READ))));
        assertTrue(authorities.find("reporter").orElseThrow().onAllDesks(PEOPLE_MANAGE), "nothing was stored");
    }

    @Test
    void whatHoldsForTheNewsroomIsNotAddedToARoleOnASingleDesk() {
        var night = keeping.create(NIGHT);
        give("reporter", night, "sport");
        var plan = new RolePlan("Night", Set.of(ARTICLE_READ, AUDIT_READ));
        refused("role.onDesks", () -> keeping.preview(night, plan));
        refused("role.onDesks", () -> edit(night, plan));
    }

    @Test
    void aRoleIsDeletedWhenNobodyHoldsItAndNoStageAsksForIt() {
        var night = keeping.create(NIGHT);
        give("reporter", night, "sport");
        refused("role.held", () -> delete(night));
        var reporter = ground.person("reporter");
        people.take(
                reporter.getId(),
                reporter.getVersion(),
                night,
                ground.desk("sport").getId());
        plan(new StagePlan(null, "Legal", 1, roles.get(night), false));
        refused("role.asked", () -> delete(night));
        refused("role.asked.read", () -> edit(night, new RolePlan("Night", Set.of(ARTICLE_WRITE))));
        plan(new StagePlan(null, "Review", 1, null, false));
        delete(night);
        assertThrows(NotFound.class, () -> roles.get(night));
    }

    @Test
    void aRoleThatEndedForEverybodyCanBeDeleted() {
        var night = keeping.create(NIGHT);
        give("reporter", night, "sport");
        ground.sql("update masthead.role_grant set ends_on = date '2020-01-01' where role_id = ?", night);
        delete(night);
        assertThrows(NotFound.class, () -> roles.get(night));
    }

    @Test
    void onlyThoseWhoManagePeopleKeepRoles() {
        var night = keeping.create(NIGHT);
        for (var other : List.of("reporter", "editor", "publisher")) {
            newsroom.as(other);
            refused("capability", () -> keeping.create(new RolePlan("Mine", Set.of(ARTICLE_PUBLISH))));
            refused("capability", () -> keeping.copy(night));
            refused("capability", () -> keeping.edit(night, 0, NIGHT));
            refused("capability", () -> keeping.delete(night, 0));
            refused("capability", () -> keeping.make("mine", NIGHT));
            refused("capability", () -> roles.rows(null, 0, 1));
            refused("capability", () -> roles.get(night));
            refused("capability", () -> roles.effects(Map.of(night, Set.of(ARTICLE_READ))));
            refused("capability", () -> roles.holders(night, 0, 1));
            refused("capability", () -> files.export());
        }
    }

    private void give(String userName, Long role, String desk) {
        var person = ground.person(userName);
        var deskId = desk == null ? null : ground.desk(desk).getId();
        people.give(person.getId(), person.getVersion(), role, deskId, null);
    }

    private void edit(Long id, RolePlan plan) {
        keeping.edit(id, roles.get(id).getVersion(), plan);
    }

    private void delete(Long id) {
        keeping.delete(id, roles.get(id).getVersion());
    }

    private void plan(StagePlan... plans) {
        var desk = ground.desk("city");
        planning.plan(desk.getId(), desk.getVersion(), List.of(plans));
    }

    private boolean may(String userName, Capability capability, String desk) {
        return authorities
                .find(userName)
                .orElseThrow()
                .may(capability, ground.desk(desk).getId());
    }

    private static void refused(String key, Executable act) {
        var refusals = assertThrows(Refused.class, act).getRefusals();
        assertEquals(List.of(key), refusals.stream().map(Refusal::key).toList());
    }
}
