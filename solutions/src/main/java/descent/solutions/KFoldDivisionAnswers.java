package descent.solutions;

import descent.check.Right;
import descent.contracts.KFoldDivision;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 15-k-folds}. */
final class KFoldDivisionAnswers {
    private KFoldDivisionAnswers() {}

    @Right("a moving start")
    static KFoldDivision moving() {
        return (order, k) -> {
            int n = order.length;
            int[][][] folds = new int[k][2][];
            int from = 0;
            for (int f = 0; f < k; f++) {
                int size = n / k;
                if (f < n % k) {
                    size++;
                }
                int[] train = new int[n - size];
                int[] test = new int[size];
                for (int i = 0, a = 0, b = 0; i < n; i++) {
                    if (i >= from && i < from + size) {
                        test[b++] = order[i];
                    } else {
                        train[a++] = order[i];
                    }
                }
                folds[f][0] = train;
                folds[f][1] = test;
                from += size;
            }
            return folds;
        };
    }

    @Right("copies of ranges")
    static KFoldDivision ranges() {
        return (order, k) -> {
            int n = order.length;
            int[][][] folds = new int[k][][];
            for (int f = 0; f < k; f++) {
                int from = n / k * f + Math.min(f, n % k);
                int to = n / k * (f + 1) + Math.min(f + 1, n % k);
                int[] test = Arrays.copyOfRange(order, from, to);
                int[] train = Arrays.copyOf(order, n - test.length);
                System.arraycopy(order, to, train, from, n - to);
                folds[f] = new int[][] {train, test};
            }
            return folds;
        };
    }

    @Right("the fold of every place first")
    static KFoldDivision places() {
        return (order, k) -> {
            int n = order.length;
            int[] foldOf = new int[n];
            int at = 0;
            for (int f = 0; f < k; f++) {
                for (int count = (n - f + k - 1) / k; count > 0; count--) {
                    foldOf[at++] = f;
                }
            }
            return IntStream.range(0, k)
                    .mapToObj(f -> new int[][] {
                        IntStream.range(0, n)
                                .filter(i -> foldOf[i] != f)
                                .map(i -> order[i])
                                .toArray(),
                        IntStream.range(0, n)
                                .filter(i -> foldOf[i] == f)
                                .map(i -> order[i])
                                .toArray()
                    })
                    .toArray(int[][][]::new);
        };
    }
}
