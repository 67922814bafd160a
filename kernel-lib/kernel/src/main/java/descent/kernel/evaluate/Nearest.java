package descent.kernel.evaluate;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody probably meant. */
final class Nearest {
    private Nearest() {}

    /** The most similar candidate, null if none is similar. */
    static @Nullable String to(String name, List<String> candidates) {
        String best = null;
        int least = name.length() <= 3 ? 2 : 3;
        for (String candidate : candidates) {
            if (candidate.equals(name) || candidate.length() < 2) {
                continue;
            }
            int distance = candidate.equalsIgnoreCase(name)
                    ? 0
                    : distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            // A letter is left out more often than one is added.
            boolean better = distance < least
                    || best != null && distance == least && candidate.length() > Math.max(best.length(), name.length());
            if (better && distance < name.length()) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Letters to change, insert, leave out or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
