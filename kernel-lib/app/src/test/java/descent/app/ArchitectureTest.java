package descent.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the modules point down, as {@code docs/architecture.md} draws them. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("descent");

    @ParameterizedTest(name = "{0} uses only: {1}")
    @CsvSource(textBlock = """
                    display,   ''
                    optim,     ''
                    check,     ''
                    kernel,    display
                    notebook,  display optim check
                    grader,    check
                    contracts, optim
                    checks,    contracts check optim
                    solutions, checks contracts check optim
                    """)
    void aModuleUsesOnlyWhatStandsBelowIt(String module, String below) {
        List<String> allowed = new ArrayList<>();
        allowed.add("descent." + module + "..");
        Arrays.stream(below.split(" "))
                .filter(name -> !name.isEmpty())
                .forEach(name -> allowed.add("descent." + name + ".."));
        classes()
                .that()
                .resideInAPackage("descent." + module + "..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "belong to " + allowed + " or to nobody in the house",
                        other -> !other.getPackageName().startsWith("descent")
                                || allowed.stream().anyMatch(name -> within(other.getPackageName(), name))))
                .check(HOUSE);
    }

    @ParameterizedTest(name = "{0} is known to nobody below it")
    @CsvSource({"app", "solutions"})
    void nobodyBelowKnowsTheTop(String module) {
        noClasses()
                .that()
                .resideOutsideOfPackages("descent.app..", "descent." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("descent." + module + "..")
                .check(HOUSE);
    }

    private static boolean within(String name, String pattern) {
        String root = pattern.substring(0, pattern.length() - 2);
        return name.equals(root) || name.startsWith(root + ".");
    }
}
