package descent.solutions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import descent.check.Checks;
import descent.check.HiddenChecks;
import descent.check.Right;

/** The arrows point down: solutions → checks → contracts and the engine, contracts → the library, and nothing back. */
@AnalyzeClasses(packages = "descent", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule ENGINE_KNOWS_NO_EXERCISE_AND_NO_LIBRARY = classes()
            .that()
            .resideInAPackage("descent.check..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("descent.check..", "java..", "org.junit..", "org.objectweb.asm..", "org.jspecify..");

    @ArchTest
    static final ArchRule CONTRACTS_KNOW_ONLY_THE_LIBRARY = classes()
            .that()
            .resideInAPackage("descent.contracts..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("descent.contracts..", "descent.optim..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule PUBLIC_CHECKS_KNOW_NO_SOLUTION = noClasses()
            .that()
            .resideInAPackage("descent.checks..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("descent.solutions..");

    @ArchTest
    static final ArchRule RIGHT_ANSWERS_LIVE_IN_SOLUTIONS = methods()
            .that()
            .areAnnotatedWith(Right.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("descent.solutions..");

    @ArchTest
    static final ArchRule HIDDEN_CHECKS_LIVE_IN_SOLUTIONS =
            classes().that().areAnnotatedWith(HiddenChecks.class).should().resideInAPackage("descent.solutions..");

    @ArchTest
    static final ArchRule PUBLIC_CHECKS_LIVE_IN_CHECKS =
            classes().that().areAnnotatedWith(Checks.class).should().resideInAPackage("descent.checks..");

    /** A right answer that calls another exercise's, or the library, would be no answer. */
    @ArchTest
    static final ArchRule RIGHT_ANSWERS_USE_NO_LIBRARY = noClasses()
            .that()
            .haveSimpleNameEndingWith("Answers")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("descent.optim..");
}
