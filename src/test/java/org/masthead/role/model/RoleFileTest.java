package org.masthead.role.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.account.model.Capability.ARTICLE_PUBLISH;
import static org.masthead.account.model.Capability.ARTICLE_READ;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.account.model.Role;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;

class RoleFileTest {

    @Test
    void whatWasWrittenIsReadAgain() {
        var night = new Role("night", "Night “desk”", Set.of(ARTICLE_PUBLISH, ARTICLE_READ));
        var written = RoleFile.write(List.of(night));
        var entry = RoleFile.read(written).entries().get(0);
        assertEquals("night", entry.slug());
        assertTrue(entry.plan().isOf(night));
        assertTrue(written.contains("\"schema\": 1") || written.contains("\"schema\":1"), written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense | roles.file.unreadable",
                "[] | roles.file.unreadable",
                "{} | roles.file.schema",
                "{\"schema\": 2, \"roles\": []} | roles.file.schema",
                "{\"schema\": 1, \"roles\": {}} | roles.file.unreadable",
                "{\"schema\": 1, \"roles\": [7]} | roles.file.unreadable",
                "{\"schema\": 1, \"roles\": [{\"slug\": \"a\", \"name\": \"A\", \"capabilities\": [\"article.fly\", \"article.read\"]}]} | roles.file.capability",
                "{\"schema\": 1, \"roles\": [{\"slug\": \"a\", \"name\": \"A\", \"capabilities\": [7]}]} | roles.file.unreadable",
                "{\"schema\": 1, \"roles\": [{\"slug\": \"a\", \"name\": \"A\"}]} | roles.file.role",
                "{\"schema\": 1, \"roles\": [{\"slug\": \"a\", \"capabilities\": [\"article.read\"]}]} | roles.file.role",
                "{\"schema\": 1, \"roles\": [{\"name\": \"A\", \"capabilities\": [\"article.read\"]}]} | roles.file.slug",
                "{\"schema\": 1, \"roles\": [{\"slug\": \"A b\", \"name\": \"A\", \"capabilities\": [\"article.read\"]}]} | roles.file.slug"
            })
    void whatThisNewsroomDoesNotKnowIsRefused(String text, String key) {
        var refused = assertThrows(Refused.class, () -> RoleFile.read(text));
        assertEquals(
                List.of(key), refused.getRefusals().stream().map(Refusal::key).toList());
    }

    @Test
    void aRoleStandsInAFileOnce() {
        var role = "{\"slug\": \"a\", \"name\": \"A\", \"capabilities\": [\"article.read\"]}";
        var refused = assertThrows(
                Refused.class, () -> RoleFile.read("{\"schema\": 1, \"roles\": [" + role + "," + role + "]}"));
        assertEquals("roles.file.slug", refused.getRefusals().get(0).key());
    }

    @Test
    void aRefusalNamesTheRoleAndTheCapability() {
        var refused = assertThrows(
                Refused.class,
                () -> RoleFile.read(
                        "{\"schema\": 1, \"roles\": [{\"slug\": \"night\", \"name\": \"N\", \"capabilities\": [\"article.fly\"]}]}"));
        var sentence = refused.getRefusals().get(0).sentence();
        assertTrue(sentence.contains("night") && sentence.contains("article.fly"), sentence);
    }
}
