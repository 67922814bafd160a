package descent.solutions;

import descent.check.Right;
import descent.contracts.OutOfBagShare;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Right answers to {@code 15-out-of-bag}. */
final class OutOfBagShareAnswers {
    private OutOfBagShareAnswers() {}

    @Right("a mark for each sample drawn")
    static OutOfBagShare marks() {
        return (n, drawn) -> {
            boolean[] seen = new boolean[n];
            for (int i : drawn) {
                seen[i] = true;
            }
            int out = 0;
            for (boolean s : seen) {
                if (!s) {
                    out++;
                }
            }
            return (double) out / n;
        };
    }

    @Right("a set of what was drawn")
    static OutOfBagShare set() {
        return (n, drawn) -> {
            Set<Integer> inside = new HashSet<>();
            for (int i : drawn) {
                inside.add(i);
            }
            return 1.0 * (n - inside.size()) / n;
        };
    }

    @Right("distinct values of a stream")
    static OutOfBagShare stream() {
        return (n, drawn) -> 1 - Arrays.stream(drawn).distinct().count() / (double) n;
    }
}
