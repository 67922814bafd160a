package descent.grader.similar;

import descent.grader.compile.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Fingerprints of a program: of the hashes of all runs of {@link #RUN} tokens, the smallest in each window of {@link #WINDOW}.
 *
 * <p>Two programs that share a run of at least {@code RUN + WINDOW − 1} tokens share a fingerprint, wherever it stands and
 * whatever the names are. After S. Schleimer, D. Wilkerson, A. Aiken: Winnowing, SIGMOD 2003. Cost: linear in the tokens.
 */
final class Winnowing {
    /** Tokens in a run; shorter matches are chance. */
    static final int RUN = 14;

    /** Runs in a window. */
    static final int WINDOW = 6;

    private static final long BASE = 1_000_003;

    private Winnowing() {}

    static Set<Long> fingerprints(String source) {
        List<String> tokens = Tokens.normal(source);
        int runs = tokens.size() - RUN + 1;
        Set<Long> chosen = new LinkedHashSet<>();
        long[] hashes = new long[Math.max(runs, 0)];
        for (int i = 0; i < runs; i++) {
            long hash = 7;
            for (int j = i; j < i + RUN; j++) {
                hash = hash * BASE + tokens.get(j).hashCode();
            }
            hashes[i] = mixed(hash);
        }
        for (int from = 0; from + WINDOW <= runs || from == 0 && runs > 0; from++) {
            long least = Long.MAX_VALUE;
            for (int i = from; i < Math.min(from + WINDOW, runs); i++) {
                least = Math.min(least, hashes[i]);
            }
            chosen.add(least);
        }
        return chosen;
    }

    private static long mixed(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }
}
