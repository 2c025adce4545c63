package org.masthead.role.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.account.model.Capability.ARTICLE_PUBLISH;
import static org.masthead.account.model.Capability.ARTICLE_READ;
import static org.masthead.account.model.Capability.ARTICLE_REVIEW;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.service.PeopleService;
import org.masthead.platform.model.Refused;
import org.masthead.role.model.ImportPreview;
import org.masthead.role.model.RoleFile;
import org.masthead.role.model.RolePlan;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class RoleImportIT {

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

    private Long night;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
        newsroom.as("admin");
        night = keeping.create(new RolePlan("Night", Set.of(ARTICLE_READ, ARTICLE_REVIEW)));
    }

    @Test
    void whatWasSavedComesBackWhole() {
        keeping.create(new RolePlan("Wörter & Zahlen", Set.of(ARTICLE_READ)));
        var saved = files.export();
        assertFalse(saved.contains("administrator"), "roles of every newsroom are no part of a file");
        assertTrue(preview(saved).isNothing());
        ground.sql("delete from masthead.role_capability where role_id >= ?", night);
        ground.sql("delete from masthead.role where id >= ?", night);
        var preview = preview(saved);
        assertEquals(List.of("Night", "Wörter & Zahlen"), preview.made());
        files.take(RoleFile.read(saved), preview);
        assertEquals(saved, files.export());
    }

    @Test
    void aFileSaysWhatItWouldChangeAndForWhomBeforeItDoes() {
        var reporter = ground.person("reporter");
        people.give(
                reporter.getId(),
                reporter.getVersion(),
                night,
                ground.desk("sport").getId(),
                null);
        var file = file("night", "Night", "article.read\", \"article.publish");
        var preview = preview(file);
        assertEquals(List.of("Night: +article.publish, −article.review"), preview.changed());
        assertEquals(1, preview.effects().gaining());
        assertEquals(Set.of(ARTICLE_READ, ARTICLE_REVIEW), roles.get(night).getCapabilities());
        files.take(RoleFile.read(file), preview);
        assertEquals(Set.of(ARTICLE_READ, ARTICLE_PUBLISH), roles.get(night).getCapabilities());
    }

    @Test
    void whatWasChangedSinceTheLookIsNotOverwritten() {
        var file = file("night", "Night", "article.read");
        var preview = preview(file);
        keeping.edit(night, roles.get(night).getVersion(), new RolePlan("Night", Set.of(ARTICLE_PUBLISH)));
        var refused = assertThrows(Refused.class, () -> files.take(RoleFile.read(file), preview));
        assertEquals("roles.file.changed", refused.getRefusals().get(0).key());
        assertEquals(Set.of(ARTICLE_PUBLISH), roles.get(night).getCapabilities());
    }

    @Test
    void aRoleOfEveryNewsroomIsNotChangedByAFile() {
        var refused = assertThrows(Refused.class, () -> preview(file("editor", "Editor", "article.read")));
        assertEquals("roles.file.builtIn", refused.getRefusals().get(0).key());
        assertTrue(refused.getMessage().contains("editor"));
    }

    @Test
    void aFileGivesNoRoleTheNameOfAnother() {
        var refused = assertThrows(Refused.class, () -> preview(file("late", "night", "article.read")));
        assertEquals("role.taken", refused.getRefusals().get(0).key());
    }

    @Test
    void aFileThatCannotBeTakenInWholeIsNotTakenInAtAll() {
        var reporter = ground.person("reporter");
        people.give(
                reporter.getId(),
                reporter.getVersion(),
                night,
                ground.desk("sport").getId(),
                null);
        var text = "{\"schema\": 1, \"roles\": [" + role("late", "Late", "article.read") + ","
                + role("night", "Night", "audit.read") + "]}";
        var refused = assertThrows(Refused.class, () -> preview(text));
        assertEquals("role.onDesks", refused.getRefusals().get(0).key());
        assertEquals(0, roles.count("Late"));
    }

    private ImportPreview preview(String text) {
        return files.preview(RoleFile.read(text));
    }

    private static String file(String slug, String name, String capabilities) {
        return "{\"schema\": 1, \"roles\": [" + role(slug, name, capabilities) + "]}";
    }

    private static String role(String slug, String name, String capabilities) {
        return "{\"slug\": \"%s\", \"name\": \"%s\", \"capabilities\": [\"%s\"]}".formatted(slug, name, capabilities);
    }
}
