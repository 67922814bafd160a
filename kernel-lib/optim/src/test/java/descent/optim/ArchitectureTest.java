package descent.optim;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import descent.optim.optimizer.Optimizer;
import descent.optim.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;

/** The arrows of the library: a package may use those of its own row and of the rows above it. */
@AnalyzeClasses(packages = "descent.optim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("linalg", "random", "data"),
            List.of("objective"),
            List.of("schedule", "optimizer", "run"),
            List.of("minimizer"),
            List.of("regularization", "constrained", "svm"),
            List.of("nn"),
            List.of("metric", "selection", "ensemble", "imbalance"),
            List.of("geometry"),
            List.of("search", "policy", "game", "parallel"));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("descent.optim.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void rowsUseOnlyRowsAboveThem(JavaClasses all) {
        for (int row = 0; row + 1 < ROWS.size(); row++) {
            List<String> below = new ArrayList<>();
            for (int later = row + 1; later < ROWS.size(); later++) below.addAll(packages(ROWS.get(later)));
            noClasses()
                    .that()
                    .resideInAnyPackage(packages(ROWS.get(row)).toArray(new String[0]))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(below.toArray(new String[0]))
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule everyPackageHasItsRow = classes()
            .should()
            .resideInAnyPackage(
                    ROWS.stream().flatMap(row -> packages(row).stream()).toArray(String[]::new))
            .orShould()
            .haveSimpleName("package-info");

    @ArchTest
    static final ArchRule theLibraryKnowsOnlyEjmlAndTheJdk = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are neither its own, EJML's, JSpecify's nor the JDK's",
                    type -> !type.getPackageName().matches("(descent\\.optim|org\\.ejml|org\\.jspecify|java)(\\..*)?")
                            && !type.getPackageName().isEmpty()));

    @ArchTest
    static final ArchRule nothingPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothingLogs = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule randomNumbersComeFromThePassedGenerator = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule optimizersAreRecords = classes()
            .that()
            .areAssignableTo(Optimizer.class)
            .and()
            .areNotInterfaces()
            .and()
            .areTopLevelClasses()
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule schedulesAreRecords = classes()
            .that()
            .areAssignableTo(Schedule.class)
            .and()
            .areNotInterfaces()
            .and()
            .areTopLevelClasses()
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule recordsHaveNoArrays =
            classes().that().areRecords().and().arePublic().should(haveNoArrayComponents());

    private static List<String> packages(List<String> row) {
        return row.stream().map(name -> "descent.optim." + name + "..").toList();
    }

    private static ArchCondition<JavaClass> haveNoArrayComponents() {
        return new ArchCondition<>("have no array components") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields())
                    if (field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.STATIC))
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is an array"));
            }
        };
    }
}
