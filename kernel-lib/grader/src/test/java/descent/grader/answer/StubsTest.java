package descent.grader.answer;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.engine.Exercises;
import descent.contracts.LossFunction;
import descent.grader.launch.Launches;
import descent.grader.pipe.Functions;
import descent.grader.sandbox.Launch;
import descent.grader.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class StubsTest {
    interface Hidden {
        double at(double x);
    }

    /** A contract whose functions are of all sorts. */
    public interface Sorts {
        double[] minimize(LossFunction f, List<? extends DoubleUnaryOperator> all, Hidden[] hidden);
    }

    @Test
    void theyAreMadeOfAllThatAContractMentionsAndAnotherPackageMayImplement() {
        assertThat(Functions.mentioned(List.of(Sorts.class)))
                .containsExactlyInAnyOrder(LossFunction.class, DoubleUnaryOperator.class, Hidden.class);
        assertThat(Stubs.of(List.of(Sorts.class)).keySet())
                .containsExactly(
                        "descent.grader.pipe.Remote$descent_contracts_LossFunction",
                        "descent.grader.pipe.Remote$java_util_function_DoubleUnaryOperator");
    }

    /** A recording child initialises each of them, which verifies it, and there is an archive only if all went well. */
    @Test
    void aJvmTakesThoseOfTheWholeCourse() throws IOException {
        Exercises exercises = Exercises.in(StubsTest.class.getClassLoader());
        List<Class<?>> contracts = exercises.ids().stream()
                .<Class<?>>map(id -> exercises.find(id).contract())
                .filter(contract -> contract.getPackage() == LossFunction.class.getPackage())
                .toList();
        assertThat(Stubs.of(contracts)).hasSizeGreaterThan(5);
        Path place = Files.createTempDirectory(
                "descent-stubs", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Launch launch = Launches.prepare(place, List.of(), contracts).child();
        Launch recorded = ClassData.recorded(Sandbox.strongest(launch, true), launch, contracts);
        assertThat(recorded.archive()).isNotNull();
        assertThat(recorded.archive()).isNotEmptyFile();
    }
}
