package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.F1OnTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@HiddenChecks("16-f1-threshold")
final class F1OnTestHidden {
    /** 2·TP and the denominator 2·TP + FP + FN. */
    private static int[] parts(int[] labels, double[] scores, double t) {
        int twice = 0;
        int sum = 0;
        for (int i = 0; i < labels.length; i++) {
            int said = scores[i] >= t ? 1 : 0;
            twice += 2 * said * labels[i];
            sum += said + labels[i];
        }
        return new int[] {twice, sum};
    }

    private static double expected(int[] vl, double[] vs, int[] tl, double[] ts) {
        double[] sorted = vs.clone();
        Arrays.sort(sorted);
        int[] best = {0, 1};
        double threshold = 0;
        for (int k = sorted.length - 1; k >= 0; k--) {
            int[] here = parts(vl, vs, sorted[k]);
            if (k == sorted.length - 1 || here[0] * best[1] > best[0] * here[1]) {
                best = here;
                threshold = sorted[k];
            }
        }
        int[] test = parts(tl, ts, threshold);
        return (double) test[0] / test[1];
    }

    @Test
    @Points(1.5)
    @Hint("Any labels and scores, some of them equal.")
    void anyScores(F1OnTest answer, Draws draws) {
        for (int trial = 0; trial < 16; trial++) {
            int[] vl = new int[draws.integer(3, 10)];
            int[] tl = new int[draws.integer(3, 10)];
            double[] vs = new double[vl.length];
            double[] ts = new double[tl.length];
            for (int i = 0; i < vl.length; i++) {
                vl[i] = draws.integer(0, 3) == 0 ? 1 : 0;
                vs[i] = draws.integer(1, 20) / 20.0 + 0.1 * vl[i];
            }
            for (int i = 0; i < tl.length; i++) {
                tl[i] = draws.integer(0, 2) == 0 ? 1 : 0;
                ts[i] = draws.integer(1, 20) / 20.0 + 0.1 * tl[i];
            }
            vl[1] = tl[1] = 1;
            Expect.that(answer.f1(Given.copy(vl), Given.copy(vs), Given.copy(tl), Given.copy(ts)))
                    .as("F₁ on the test samples")
                    .isNear(expected(vl, vs, tl, ts), 1e-12);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint(
            "Scores may be negative or above 1, and the test samples may bring no hit at all: F₁ is 0 then. Arrays stay as they are.")
    void scoresAreNoProbabilities(F1OnTest answer) {
        int[] vl = {0, 1, 1};
        double[] vs = {-7, -2, 3};
        int[] tl = {1, 0, 1};
        double[] ts = {-2, -2.5, 40};
        Expect.that(answer.f1(Given.copy(vl), Given.copy(vs), Given.copy(tl), Given.copy(ts)))
                .as("F₁ on the test samples")
                .isNear(1.0, 1e-12);
        Expect.that(answer.f1(vl, vs, new int[] {1, 0}, new double[] {-3, 1}))
                .as("F₁ without a hit")
                .isNear(0.0, 1e-12);
        Expect.that(answer.f1(vl, vs, new int[] {1, 0}, new double[] {-3, -4}))
                .as("F₁ without an alarm")
                .isNear(0.0, 1e-12);
        Expect.that(vs).as("the validation scores afterwards").is(new double[] {-7, -2, 3});
        Expect.that(ts).as("the test scores afterwards").is(new double[] {-2, -2.5, 40});
    }
}
