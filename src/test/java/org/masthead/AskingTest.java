package org.masthead;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.masthead.UnaskedMethods.Way;
import org.masthead.account.service.Me;
import org.masthead.door.service.CurrentSession;

/**
 * Nothing is served without asking who wants it: every public method of an EJB comes, by itself or by what it calls, to
 * a question to {@link Me}, or stands in {@link UnaskedMethods} with the reason why it need not.
 */
@AnalyzeClasses(packages = "org.masthead", importOptions = DoNotIncludeTests.class)
class AskingTest {

    /** What {@link Me} is asked; who somebody is, for the record of an act, is no question of whether they may. */
    private static final Set<String> QUESTIONS =
            Set.of("must", "mustOnAllDesks", "mustBeConfirmed", "may", "authority", "isConfirmed");

    /** Calls from the method to the question at most; a question further away is nobody's to see. */
    private static final int DEPTH = 6;

    @ArchTest
    static void everyMethodOfAServiceAsksWhoWantsItOrSaysWhyItNeedNot(JavaClasses classes) {
        var unasked = methods(classes)
                .filter(method -> !reaches(method, AskingTest::isQuestion))
                .map(AskingTest::name)
                .collect(toCollection(TreeSet::new));
        assertEquals(UnaskedMethods.all().keySet(), unasked);
    }

    /** What somebody else has asked about already is not to be had by a page that has not. */
    @ArchTest
    static void noViewCallsWhatIsForServicesOnly(JavaClasses classes) {
        var inside = UnaskedMethods.of(Way.INSIDE);
        var called = methods(classes)
                .filter(method -> inside.contains(name(method)))
                .filter(method -> method.getAccessesToSelf().stream()
                        .anyMatch(access ->
                                access.getOriginOwner().getPackageName().endsWith(".view")))
                .map(AskingTest::name)
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), called);
    }

    @ArchTest
    static void whatIsOnesOwnIsFoundByWhoOneIs(JavaClasses classes) {
        var own = UnaskedMethods.of(Way.OWN);
        var foreign = methods(classes)
                .filter(method -> own.contains(name(method)))
                .filter(method -> !reaches(method, AskingTest::isSelf))
                .map(AskingTest::name)
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), foreign);
    }

    private static Stream<JavaMethod> methods(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getPackageName().endsWith(".service"))
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(AskingTest::isServed);
    }

    private static boolean isServed(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean reaches(JavaMethod method, Predicate<JavaCodeUnit> wanted) {
        var known = new HashSet<JavaCodeUnit>();
        Set<JavaCodeUnit> edge = Set.of(method);
        for (var depth = 0; depth < DEPTH; depth++) {
            var called = edge.stream().flatMap(AskingTest::calls).collect(toSet());
            if (called.stream().anyMatch(wanted)) {
                return true;
            }
            edge = called.stream()
                    .filter(unit -> !isMe(unit.getOwner()) && known.add(unit))
                    .collect(toSet());
        }
        return false;
    }

    /** What a method calls of ours, in its lambdas and by reference too. */
    private static Stream<JavaCodeUnit> calls(JavaCodeUnit unit) {
        var calls = Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream());
        return calls.flatMap(call -> call.getTarget().resolveMember().stream())
                .map(JavaCodeUnit.class::cast)
                .filter(called -> called.getOwner().getPackageName().startsWith("org.masthead"));
    }

    private static boolean isQuestion(JavaCodeUnit unit) {
        return isMe(unit.getOwner()) && QUESTIONS.contains(unit.getName());
    }

    private static boolean isSelf(JavaCodeUnit unit) {
        return isMe(unit.getOwner()) && Set.of("getId", "person").contains(unit.getName())
                || unit.getOwner().isEquivalentTo(CurrentSession.class);
    }

    private static boolean isMe(JavaClass type) {
        return type.isEquivalentTo(Me.class);
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
