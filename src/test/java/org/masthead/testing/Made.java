package org.masthead.testing;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Authority.Granted;
import org.masthead.account.model.Authority.Held;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.Desk;
import org.masthead.account.model.PasswordHash;
import org.masthead.account.model.Person;
import org.masthead.account.model.Role;
import org.masthead.article.model.Act;
import org.masthead.article.model.Article;
import org.masthead.article.model.Copy;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.body.model.Document;
import org.masthead.taxonomy.model.Section;

/** The newsroom of {@link Newsroom} without a server: entities with ids, and what the cast may do. */
public final class Made {

    public static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    public static final Desk WORLD = desk("world", "World", 1);
    private static final Desk SPORT = desk("sport", "Sport", 2);

    private static final Map<Cast, BuiltInRole> ROLES = new EnumMap<>(Map.ofEntries(
            Map.entry(Cast.AUTHOR, BuiltInRole.REPORTER),
            Map.entry(Cast.OTHER_REPORTER, BuiltInRole.REPORTER),
            Map.entry(Cast.EDITOR, BuiltInRole.EDITOR),
            Map.entry(Cast.WRITING_EDITOR, BuiltInRole.EDITOR),
            Map.entry(Cast.PUBLISHER, BuiltInRole.PUBLISHER),
            Map.entry(Cast.WRITING_PUBLISHER, BuiltInRole.PUBLISHER),
            Map.entry(Cast.SUB_EDITOR, BuiltInRole.SUB_EDITOR),
            Map.entry(Cast.DUTY_EDITOR, BuiltInRole.DUTY_EDITOR),
            Map.entry(Cast.MEDIA_EDITOR, BuiltInRole.MEDIA_EDITOR),
            Map.entry(Cast.ADMINISTRATOR, BuiltInRole.ADMINISTRATOR),
            Map.entry(Cast.EDITOR_OF_ANOTHER_DESK, BuiltInRole.EDITOR)));

    private Made() {}

    /** What one of the cast may do. */
    public static Authority authority(Cast who) {
        return who == Cast.NOBODY ? Authority.NOBODY : authority(who, ROLES.get(who));
    }

    /** What one of the cast may do in another role. */
    public static Authority authority(Cast who, BuiltInRole role) {
        var granted = role.capabilities().stream()
                .map(capability -> new Granted(capability, deskOf(who)))
                .collect(Collectors.toSet());
        return new Authority(
                id(who), who.userName(), who.name(), granted, Set.of(new Held(role.ordinal() + 1L, deskOf(who))));
    }

    /** A complete story, written by those of the cast that {@link Cast#hasWritten}. */
    public static Article story(DraftStatus status, PublicStatus publicStatus) {
        var story = withId(new Article(WORLD, person(Cast.AUTHOR), copy(), NOW), 1);
        Stream.of(Cast.values()).filter(Cast::hasWritten).forEach(who -> story.edit(copy(), person(who), NOW));
        put(story, "status", status);
        if (status == DraftStatus.IN_REVIEW) {
            story.sendTo(WORLD, Act.of("send", person(Cast.AUTHOR), NOW));
        }
        put(story.getLive(), "status", publicStatus);
        return story;
    }

    /** A desk with the one stage of review that it starts with. */
    public static Desk desk(String slug, String name, long id) {
        var desk = withId(new Desk(slug, name), id);
        desk.getStages().forEach(stage -> withId(stage, id));
        return desk;
    }

    /** A copy with all that a story needs to be submitted. */
    public static Copy copy() {
        var copy = new Copy();
        copy.setHeadline("Ferry leaves on time");
        copy.setBody(Document.ofParagraphs(List.of("The ferry left on time.")).json());
        copy.setSection(new Section("world", "World", 1, WORLD));
        return copy;
    }

    public static Person person(Cast who) {
        return withId(new Person(who.userName(), who.name(), null, new PasswordHash("none"), NOW), id(who));
    }

    /** A role as the database would have it. */
    public static Role role(BuiltInRole builtIn) {
        return withId(builtIn.toRole(), builtIn.ordinal() + 1L);
    }

    /** Gives an entity the id that a database would. */
    public static <T> T withId(T entity, long id) {
        put(entity, "id", id);
        return entity;
    }

    private static long id(Cast who) {
        return who.ordinal() + 1L;
    }

    private static Long deskOf(Cast who) {
        return switch (who) {
            case EDITOR, WRITING_EDITOR, PUBLISHER, WRITING_PUBLISHER, SUB_EDITOR, DUTY_EDITOR -> WORLD.getId();
            case EDITOR_OF_ANOTHER_DESK -> SPORT.getId();
            default -> null;
        };
    }

    private static void put(Object object, String field, Object value) {
        try {
            Field found = object.getClass().getDeclaredField(field);
            found.setAccessible(true);
            found.set(object, value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
