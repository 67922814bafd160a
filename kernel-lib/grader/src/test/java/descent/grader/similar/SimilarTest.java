package descent.grader.similar;

import static org.assertj.core.api.Assertions.assertThat;

import descent.grader.result.QuestionResult;
import descent.grader.result.Submission;
import descent.grader.result.SubmissionResult;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimilarTest {
    private static final String GIVEN = """
            static double helper(double[] x) { double s = 0; for (int i = 0; i < x.length; i++) { s += x[i] * x[i]; }
            return Math.sqrt(s / x.length); }
            """;

    private static final String UNUSUAL = """
            double[] step(double[] theta, double[] g) {
                double[] out = new double[theta.length];
                int left = theta.length;
                while (left --> 0) { out[left] = theta[left] - (g[left] > 3 ? 3 : g[left] < -3 ? -3 : g[left]) * 0.1; }
                if (out.length == 0) { throw new IllegalStateException("nothing"); }
                return out;
            }
            """;

    private static SubmissionResult of(String student, String written) {
        QuestionResult question = QuestionResult.manual("q", "Q", BigDecimal.ONE, true, GIVEN + written);
        return SubmissionResult.graded(
                new Submission(student, student, Path.of(student), null), "07", "bwrap", List.of(), List.of(question));
    }

    /** Programs that have nothing to do with each other. */
    private static List<SubmissionResult> others(int count) {
        List<SubmissionResult> all = new ArrayList<>();
        Random random = new Random(5);
        String[] pieces = {
            "a[i] += 2;",
            "if (a[i] > b) { b = a[i]; }",
            "b--;",
            "c = (b + 1) * c;",
            "a = f(a, b);",
            "while (b < c) { b++; }",
            "return;",
            "c ^= b;",
            "int d = a[0];"
        };
        for (int k = 0; k < count; k++) {
            StringBuilder text = new StringBuilder("void go" + k + "() {");
            for (int i = 0; i < 40; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            all.add(of("s" + k, text.append('}').toString()));
        }
        return all;
    }

    @Test
    void aCopyWithOtherNamesNumbersSpacesAndCommentsIsFound() {
        List<SubmissionResult> all = others(30);
        all.add(of("ada", UNUSUAL));
        all.add(of(
                "bob",
                "// all my own work\n"
                        + UNUSUAL.replace("theta", "w")
                                .replace("left", "k")
                                .replace("0.1", "0.05")
                                .replace("\n", " ")));
        List<Similar> pairs = Similar.pairs(all, GIVEN);
        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.one().student() + pair.other().student()).isEqualTo("adabob");
            assertThat(pair.share()).isGreaterThan(0.9);
        });
    }

    @Test
    void whatEverybodyWasGivenOrManyHaveIsNoSimilarity() {
        List<SubmissionResult> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(of("s" + i, UNUSUAL));
        }
        assertThat(Similar.pairs(all, GIVEN)).isEmpty();
        assertThat(Similar.pairs(List.of(of("ada", ""), of("bob", "")), GIVEN)).isEmpty();
    }

    @Test
    void twoSubmissionsOfOneStudentAreNoPair() {
        assertThat(Similar.pairs(List.of(of("ada", UNUSUAL), of("ada", UNUSUAL)), GIVEN))
                .isEmpty();
        assertThat(Similar.pairs(List.of(of("ada", UNUSUAL), of("bob", UNUSUAL)), GIVEN))
                .hasSize(1);
    }

    @Test
    void aRunOfRunPlusWindowTokensIsAlwaysSeen() {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < Winnowing.RUN + Winnowing.WINDOW - 1; i++) {
            run.append("+-*/%<>".charAt(i * i % 7)).append(' ');
        }
        var alone = Winnowing.fingerprints("{{{{{{{{{{{{{{{{{{{{{{" + run + "]]]]]]]]]]]]]]]]]]]]]]]]]");
        var elsewhere = Winnowing.fingerprints("((((((((((((((((((((((((" + run + ",,,,,,,,,,,,,,,,,,,,,,,,");
        alone.retainAll(elsewhere);
        assertThat(alone).isNotEmpty();
    }
}
