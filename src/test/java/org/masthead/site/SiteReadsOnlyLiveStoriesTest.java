package org.masthead.site;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Drafts cannot leak where nothing knows of them. */
class SiteReadsOnlyLiveStoriesTest {

    private static final Set<String> HARMLESS = Set.of(
            "org.masthead.article.model.Genre", "org.masthead.article.model.Ids", "org.masthead.article.model.Texts");

    /** What is told when readers get something else; ids and addresses of live stories. */
    private static final Set<String> TOLD =
            Set.of("org.masthead.article.model.Genre", "org.masthead.article.model.LiveChange");

    @Test
    void noClassOfTheSiteKnowsAnArticleOrItsRevisions() {
        var classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.masthead.site", "org.masthead.article");
        noClasses()
                .that()
                .resideInAPackage("org.masthead.site..")
                .should()
                .dependOnClassesThat(
                        JavaClass.Predicates.resideInAnyPackage("org.masthead.article..", "org.masthead.workflow..")
                                .and(com.tngtech.archunit.base.DescribedPredicate.describe(
                                        "are more than a value", type -> !HARMLESS.contains(type.getName()))))
                .check(classes);
    }

    @Test
    void noOtherWayOutKnowsAnArticleOrItsRevisions() {
        var classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.masthead.feed", "org.masthead.delivery", "org.masthead.article");
        noClasses()
                .that()
                .resideInAnyPackage("org.masthead.feed..", "org.masthead.delivery..")
                .should()
                .dependOnClassesThat(
                        JavaClass.Predicates.resideInAnyPackage("org.masthead.article..", "org.masthead.workflow..")
                                .and(com.tngtech.archunit.base.DescribedPredicate.describe(
                                        "are more than a word", type -> !TOLD.contains(type.getName()))))
                .check(classes);
    }

    @Test
    void noQueryOfAnotherWayOutNamesAnotherEntity() throws IOException {
        assertEquals(Set.of("Listing"), entitiesIn("src/main/java/org/masthead/feed"));
        assertEquals(Set.of("Listing", "LiveStory"), entitiesIn("src/main/java/org/masthead/delivery"));
    }

    private static Set<String> entitiesIn(String folder) throws IOException {
        var named = new TreeSet<String>();
        try (var files = Files.walk(Path.of(folder))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                assertEquals(
                        false, text.contains("createNativeQuery"), file + " has statements that this test cannot read");
                var entities = Pattern.compile("\\b(?:from|join)\\s+([A-Z]\\w+)\\s+\\w+")
                        .matcher(text);
                while (entities.find()) {
                    named.add(entities.group(1));
                }
            }
        }
        return named;
    }

    @Test
    void noQueryOfTheSiteNamesAnotherEntity() throws IOException {
        var named = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/masthead/site"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                assertEquals(
                        file.endsWith("Surroundings.java"),
                        text.contains("createNativeQuery"),
                        file + " has statements that this test cannot read");
                var entities = Pattern.compile("\\b(?:from|join)\\s+([A-Z]\\w+)\\s+\\w+")
                        .matcher(text);
                while (entities.find()) {
                    named.add(entities.group(1));
                }
            }
        }
        assertEquals(
                Set.of("GoneStory", "Listing", "LiveStory", "MovedStory", "PublicAuthor", "Section", "Tag"), named);
    }

    @Test
    void theOneStatementThatIsNotJpqlReadsTheListsOfLiveStoriesAlone() throws IOException {
        var text = Files.readString(Path.of("src/main/java/org/masthead/site/service/Surroundings.java"));
        var tables = Pattern.compile("\\b(?:from|join) (\\S+)").matcher(text);
        var named = new TreeSet<String>();
        while (tables.find()) {
            named.add(tables.group(1));
        }
        named.remove("the");
        assertEquals(Set.of("{h-schema}live_list"), named);
    }
}
