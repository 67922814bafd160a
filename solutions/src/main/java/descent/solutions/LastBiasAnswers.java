package descent.solutions;

import descent.check.Right;
import descent.contracts.LastBias;
import java.util.Arrays;

/** Right answers to {@code 10-prior-bias}. */
final class LastBiasAnswers {
    private LastBiasAnswers() {}

    @Right("logit or logarithms")
    static LastBias logarithms() {
        return shares -> shares.length == 1
                ? new double[] {Math.log(shares[0] / (1 - shares[0]))}
                : Arrays.stream(shares).map(Math::log).toArray();
    }

    @Right("against the first class")
    static LastBias againstTheFirst() {
        return shares -> {
            double[] biases = new double[shares.length];
            for (int k = 0; k < shares.length; k++) {
                double reference = shares.length > 1 ? shares[0] : 1 - shares[0];
                biases[k] = Math.log(shares[k]) - Math.log(reference);
            }
            return biases;
        };
    }

    @Right("the odds against, turned round")
    static LastBias oddsAgainst() {
        return shares -> {
            double[] biases = new double[shares.length];
            for (int k = 0; k < biases.length; k++) {
                double against = 1 / shares[k];
                if (shares.length == 1) {
                    against -= 1;
                }
                biases[k] = -Math.log(against);
            }
            return biases;
        };
    }
}
