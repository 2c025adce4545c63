package org.masthead;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masthead.platform.model.ExpectedFailure;

/** The order of features and the rooms in each, as src/docs/architecture.md tells them. */
@AnalyzeClasses(packages = "org.masthead", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** A feature uses those before it, and no other. */
    private static final List<String> FEATURES = List.of(
            "platform",
            "account",
            "factor",
            "door",
            "oidc",
            "token",
            "taxonomy",
            "media",
            "body",
            "article",
            "presence",
            "comment",
            "template",
            "revision",
            "workflow",
            "desk",
            "role",
            "bulk",
            "board",
            "answer",
            "imprint",
            "redirect",
            "cache",
            "search",
            "site",
            "front",
            "feed",
            "delivery",
            "hook",
            "preview",
            "exchange",
            "notice",
            "audit",
            "ops");

    private static final Set<String> ROOMS = Set.of("model", "service", "view");

    @ArchTest
    static void everyClassIsInARoomOfAKnownFeature(JavaClasses classes) {
        var homeless = new HashSet<String>();
        for (var type : classes) {
            var parts = type.getPackageName().split("\\.");
            if (parts.length != 4 || !FEATURES.contains(parts[2]) || !ROOMS.contains(parts[3])) {
                homeless.add(type.getName());
            }
        }
        assertEquals(Set.of(), homeless);
    }

    @ArchTest
    static void aFeatureUsesOnlyThoseBeforeIt(JavaClasses classes) {
        for (var i = 0; i < FEATURES.size() - 1; i++) {
            var later = FEATURES.subList(i + 1, FEATURES.size()).stream()
                    .map(ArchitectureTest::feature)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(feature(FEATURES.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static void aModelKnowsNoServer(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("..model..")
                .should()
                .dependOnClassesThat(are(resideInAnyPackage(
                                "jakarta.faces..",
                                "jakarta.ejb..",
                                "jakarta.enterprise..",
                                "jakarta.inject..",
                                "jakarta.servlet..",
                                "jakarta.transaction..",
                                "jakarta.security..",
                                "org.primefaces..",
                                "org.omnifaces..")
                        .or(entityManager())
                        .and(isNot(ApplicationException.class))))
                .check(classes);
    }

    /** The one mark of the server in a model: it rolls back where an expected failure is thrown. */
    @ArchTest
    static void onlyTheExpectedFailureIsMarkedForTheServer(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("..model..")
                .and()
                .doNotHaveFullyQualifiedName(ExpectedFailure.class.getName())
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ApplicationException.class)
                .check(classes);
    }

    @ArchTest
    static void aModelUsesNoServiceAndNoView(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("..model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.masthead..service..", "org.masthead..view..")
                .check(classes);
    }

    @ArchTest
    static void aServiceKnowsNoPage(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("..service..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "org.primefaces..",
                        "org.omnifaces..",
                        "org.masthead..view..")
                .check(classes);
    }

    @ArchTest
    static void aViewNeverTouchesTheDatabase(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("..view..")
                .should()
                .dependOnClassesThat(are(entityManager().or(resideInAnyPackage("javax.sql..", "java.sql.."))))
                .check(classes);
    }

    /** A class of services is a bean of the server, so that transactions, injection and checks are there. */
    @ArchTest
    static void aPublicServiceIsABean(JavaClasses classes) {
        classes()
                .that()
                .resideInAPackage("org.masthead..service..")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotRecords()
                .should()
                .beAnnotatedWith(Stateless.class)
                .orShould()
                .beAnnotatedWith(Singleton.class)
                .orShould()
                .beAnnotatedWith(RequestScoped.class)
                .orShould()
                .beAnnotatedWith(ApplicationScoped.class)
                .check(classes);
    }

    @ArchTest
    static void noNameSaysNothing(JavaClasses classes) {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Facade|Dao|DAO|Helper|Helpers|Util|Utils)")
                .check(classes);
    }

    private static String feature(String name) {
        return "org.masthead." + name + "..";
    }

    private static DescribedPredicate<JavaClass> entityManager() {
        return describe(
                "the EntityManager or what comes from it",
                type -> type.getPackageName().equals("jakarta.persistence")
                        && type.getSimpleName()
                                .matches("EntityManager.*|PersistenceContext|.*Query|EntityTransaction"));
    }

    private static DescribedPredicate<JavaClass> isNot(Class<?> excepted) {
        return describe("not " + excepted.getSimpleName(), type -> !type.isEquivalentTo(excepted));
    }
}
