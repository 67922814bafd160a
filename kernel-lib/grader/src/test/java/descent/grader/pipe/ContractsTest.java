package descent.grader.pipe;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.check.engine.Exercise;
import descent.check.engine.Exercises;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every contract of the course can be answered from another JVM. */
class ContractsTest {
    private static final Exercises EXERCISES = Exercises.in(ContractsTest.class.getClassLoader());

    interface Matrices {
        DMatrixRMaj inverse(DMatrixRMaj matrix);
    }

    static Stream<Exercise> exercises() {
        return EXERCISES.ids().stream().map(EXERCISES::find);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void everyTypeOfEveryContractCrossesThePipe(Exercise exercise) {
        assertThatCode(() -> walk(exercise.contract(), new HashSet<>())).doesNotThrowAnyException();
    }

    @Test
    void aMatrixObjectIsRefusedWithTheWayOut() {
        assertThatThrownBy(() -> walk(Matrices.class, new HashSet<>()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a contract may not mention org.ejml.data.DMatrixRMaj")
                .hasMessageEndingWith("a matrix crosses as double[][]");
    }

    /** Makes the shapes of all methods, and of those of the contracts' own interfaces that they mention. */
    private static void walk(Class<?> contract, Set<Class<?>> seen) {
        if (!seen.add(contract)) {
            return;
        }
        Frames nowhere = new Frames(InputStream.nullInputStream(), OutputStream.nullOutputStream());
        Peer peer = new Peer(nowhere, contract.getClassLoader(), null);
        Interface type = new Interface(new Shapes(peer), Resolved.of(contract));
        for (Method method : Shapes.operations(contract)) {
            Interface.Operation operation = type.of(method);
            Stream.concat(operation.parameters().stream(), Stream.of(operation.result()))
                    .filter(FunctionShape.class::isInstance)
                    .map(shape -> ((FunctionShape) shape).type().raw())
                    .filter(raw -> raw.getName().startsWith("descent.contracts."))
                    .forEach(raw -> walk(raw, seen));
        }
    }
}
