package descent.check;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Authors' words know nothing of what runs them: engine → forbid → check, and nothing back. */
@AnalyzeClasses(packages = "descent.check", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule WORDS_KNOW_NOTHING_BELOW = noClasses()
            .that()
            .resideInAPackage("descent.check")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("descent.check.*..");

    @ArchTest
    static final ArchRule SHORT_CUTS_KNOW_NO_ENGINE = noClasses()
            .that()
            .resideInAPackage("descent.check.forbid..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("descent.check.engine..");
}
