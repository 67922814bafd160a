package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.AnswerException;
import descent.contracts.RosenbrockGradient;
import descent.grader.answer.Children;
import descent.grader.answer.CompiledAnswer;
import descent.grader.answer.Occupancy;
import descent.grader.attack.Attack;
import descent.grader.compile.AnswerSource;
import descent.grader.compile.Cells;
import descent.grader.compile.Compiled;
import descent.grader.compile.Selection;
import descent.grader.compile.Snippet;
import descent.grader.sandbox.NoIsolation;
import descent.grader.sandbox.Sandbox;
import descent.grader.sandbox.Tier;
import descent.grader.trial.Bench;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * The attacks that the search for short cuts refuses before they run, run all the same: the sandbox needs no search.
 * {@code -Dattacks=native} runs one class of them.
 */
@Tag("slow")
class BehindTheSearchTest {
    private static final Duration LIMIT = Duration.ofMillis(500);
    private static final Set<String> SEARCHED =
            Set.of("exit", "reflection", "native", "short cut", "network", "reading");
    private static final String RIGHT = """
            double[] rosenbrockGradient(double[] p) {
                double bracket = p[1] - p[0] * p[0];
                return new double[] {-2 * (1 - p[0]) - 400 * p[0] * bracket, 200 * bracket};
            }
            """;

    private final Bench bench = Bench.shared();

    @TestFactory
    Stream<DynamicTest> nothingIsReachedAndTheNextAnswerIsRight() throws IOException {
        return held(
                Tier.BWRAP,
                List.of("CONNECTED", "EXECUTED", "ATTACHED", "FOUND", "LEFT BEHIND", "descent-bench", ".ipynb]"));
    }

    /** There the machine's network, programs and open files are reached, as docs/threat-model.md says. */
    @TestFactory
    Stream<DynamicTest> asAnotherUserNothingIsTakenOverAndTheNextAnswerIsRight() throws IOException {
        return held(Tier.UID, List.of("ATTACHED", "LEFT BEHIND"));
    }

    private Stream<DynamicTest> held(Tier tier, List<String> unseen) throws IOException {
        Children children;
        try {
            children = new Children(
                    Sandbox.strongest(bench.launches.child(), false, List.of(tier)), bench.launches.child(), 1);
        } catch (NoIsolation none) {
            return Assumptions.abort("attacks are not run without isolation: " + none.getMessage());
        }
        return Attack.all(Classroom.MASTERS.toString()).stream()
                .filter(attack -> SEARCHED.contains(attack.kind()))
                .filter(attack -> attack.kind().matches(System.getProperty("attacks", ".*")))
                .map(attack -> DynamicTest.dynamicTest(
                        attack.kind() + ": " + attack.name(), () -> isHeld(attack.cell(), children, unseen)))
                .onClose(children::close);
    }

    private void isHeld(String cell, Children children, List<String> unseen) {
        try (Occupancy occupancy = new Occupancy(children)) {
            try {
                assertThat(answer(cell, occupancy).gradient(new double[] {-1.5, 1.5}))
                        .isNotEqualTo(new double[] {-455, -150});
            } catch (AnswerException held) {
                assertThat(held.told()).isNotBlank();
            }
            assertThat(occupancy.leave(false)).doesNotContain(unseen).doesNotContain("hidden-checks");
            assertThat(answer(RIGHT, occupancy).gradient(new double[] {-1.5, 1.5}))
                    .containsExactly(-455, -150);
        }
    }

    private RosenbrockGradient answer(String cell, Occupancy occupancy) {
        List<Snippet> snippets = new ArrayList<>(Cells.split(cell, 0));
        AnswerSource source = Selection.select(
                RosenbrockGradient.class.getName(),
                "p -> rosenbrockGradient(p)",
                snippets,
                1,
                Cells.split("import descent.contracts.*;", 0),
                bench.launches);
        Compiled compiled = bench.compiler.compile(List.of(source)).get(0);
        assertThat(compiled.succeeded()).as(compiled.problems().toString()).isTrue();
        return (RosenbrockGradient) occupancy.answer(
                RosenbrockGradient.class, new CompiledAnswer(compiled.entry(), compiled.classes()), LIMIT);
    }
}
