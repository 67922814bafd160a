package descent.solutions;

import descent.check.Right;
import descent.contracts.GeneralizationGap;
import java.util.Arrays;

/** Right answers to {@code 13-gap}. */
final class GeneralizationGapAnswers {
    private GeneralizationGapAnswers() {}

    @Right("two loops")
    static GeneralizationGap loops() {
        return (training, fresh) -> {
            double gap = 0;
            for (double loss : fresh) {
                gap += loss / fresh.length;
            }
            for (double loss : training) {
                gap -= loss / training.length;
            }
            return gap;
        };
    }

    @Right("two streams")
    static GeneralizationGap streams() {
        return (training, fresh) -> Arrays.stream(fresh).average().orElseThrow()
                - Arrays.stream(training).average().orElseThrow();
    }

    @Right("running means")
    static GeneralizationGap running() {
        return (training, fresh) -> {
            double[] means = new double[2];
            for (int i = 0; i < training.length; i++) {
                means[0] += (training[i] - means[0]) / (i + 1);
            }
            for (int i = 0; i < fresh.length; i++) {
                means[1] += (fresh[i] - means[1]) / (i + 1);
            }
            return means[1] - means[0];
        };
    }
}
