package descent.checks;

import descent.check.Misconception;
import descent.contracts.Violation;
import descent.contracts.WorstPair;

/** How a pair is chosen that cannot move, or moves the wrong way. */
final class WorstPairVariants {
    private WorstPairVariants() {}

    private interface May {
        boolean move(double alpha, double y, double c);
    }

    private static final May GROW = (alpha, y, c) -> y > 0 ? alpha < c : alpha > 0;
    private static final May FALL = (alpha, y, c) -> y > 0 ? alpha > 0 : alpha < c;

    private static Violation find(May grow, May fall, double[] alpha, double[] y, double[] f, double c) {
        int up = -1;
        int down = -1;
        for (int i = 0; i < f.length; i++) {
            if (grow.move(alpha[i], y[i], c) && (up < 0 || f[i] < f[up])) {
                up = i;
            }
            if (fall.move(alpha[i], y[i], c) && (down < 0 || f[i] > f[down])) {
                down = i;
            }
        }
        return new Violation(up, down, up < 0 || down < 0 ? 0 : Math.max(0, f[down] - f[up]));
    }

    @Misconception(
            name = "the box is ignored",
            hint =
                    "You take the smallest and the largest F of all. One of the two is at its bound and cannot move that way.")
    static WorstPair noBox() {
        return (alpha, y, f, c) -> find((a, label, most) -> true, (a, label, most) -> true, alpha, y, f, c);
    }

    @Misconception(
            name = "the labels are ignored",
            hint = "You ask whether α may grow. Asked is whether y·α may grow: with y = −1, which way does α go then?")
    static WorstPair noLabels() {
        return (alpha, y, f, c) -> find((a, label, most) -> a < most, (a, label, most) -> a > 0, alpha, y, f, c);
    }

    @Misconception(
            name = "only free multipliers",
            hint = "You leave out everybody at a bound. From α = 0 everything starts: may a zero not grow?")
    static WorstPair onlyFree() {
        May free = (a, label, most) -> a > 0 && a < most;
        return (alpha, y, f, c) -> find(free, free, alpha, y, f, c);
    }

    @Misconception(
            name = "grow and fall are exchanged",
            hint =
                    "f is raised where it is too small. F = f − y is smallest there: should that example's y·α grow or fall?")
    static WorstPair exchanged() {
        return (alpha, y, f, c) -> {
            Violation other = find(FALL, GROW, alpha, y, f, c);
            return new Violation(other.down(), other.up(), other.size());
        };
    }

    @Misconception(
            name = "a negative violation",
            hint = "Your size is below zero where nothing is violated. By how much is a condition violated that holds?")
    static WorstPair negative() {
        return (alpha, y, f, c) -> {
            Violation pair = find(GROW, FALL, alpha, y, f, c);
            return new Violation(pair.up(), pair.down(), f[pair.down()] - f[pair.up()]);
        };
    }
}
