package descent.grader.attack;

import static descent.grader.attack.Attack.of;
import static descent.grader.attack.Attack.running;

import java.util.List;

/** Returns what is no answer, in the hope that it compares as one. */
final class Values {
    private Values() {}

    static List<Attack> all() {
        return List.of(
                of("value", "NaN", "return new double[] {Double.NaN, Double.NaN};"),
                of("value", "infinity", "return new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};"),
                of("value", "null", "return null;"),
                of("value", "nothing", "return new double[0];"),
                of("value", "too much", "return new double[] {0, 0, 0};"),
                of("value", "the argument, changed", "p[0] = Double.NaN; p[1] = Double.NaN; return p;"),
                of("value", "minus zero", "return new double[] {-0.0, -0.0};"),
                of(
                        "value",
                        "the argument, made what the answer is right for",
                        "p[0] = 1; p[1] = 1; return new double[] {0, 0};"),
                of(
                        "value",
                        "a result that changes after the return",
                        "double[] r = {1e9, 1e9}; new Thread(() -> { while (true) { r[0] = p[0]; r[1] = p[1]; } }).start(); return r;"),
                of("value", "one number", "return new double[] {0};"),
                of("value", "the smallest there is", "return new double[] {Double.MIN_VALUE, -Double.MIN_VALUE};"),
                running(
                        "value",
                        "histories of other lengths",
                        "",
                        "return new History(new double[][] {{1}, {}, {1, 2, 3}}, new double[7], new double[0]);"));
    }
}
