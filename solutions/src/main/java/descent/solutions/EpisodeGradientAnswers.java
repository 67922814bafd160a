package descent.solutions;

import descent.check.Right;
import descent.contracts.EpisodeGradient;
import java.util.Arrays;

/** Right answers to {@code 24-reinforce}. */
final class EpisodeGradientAnswers {
    private EpisodeGradientAnswers() {}

    @Right("from the end")
    static EpisodeGradient backwards() {
        return (theta, states, actions, rewards) -> {
            double[][] gradient = new double[theta.length][theta[0].length];
            double after = 0;
            for (int t = states.length - 1; t >= 0; t--) {
                after += rewards[t];
                double[] row = theta[states[t]];
                double sum = 0;
                for (double value : row) sum += Math.exp(value);
                for (int b = 0; b < row.length; b++) gradient[states[t]][b] -= after * Math.exp(row[b]) / sum;
                gradient[states[t]][actions[t]] += after;
            }
            return gradient;
        };
    }

    @Right("all minus what is past")
    static EpisodeGradient forwards() {
        return (theta, states, actions, rewards) -> {
            double[][] gradient = new double[theta.length][theta[0].length];
            double left = Arrays.stream(rewards).sum();
            for (int t = 0; t < states.length; t++) {
                double[] row = theta[states[t]];
                double sum = Arrays.stream(row).map(Math::exp).sum();
                for (int b = 0; b < row.length; b++) {
                    double one = b == actions[t] ? 1 : 0;
                    gradient[states[t]][b] += left * (one - Math.exp(row[b]) / sum);
                }
                left -= rewards[t];
            }
            return gradient;
        };
    }

    @Right("reward by reward")
    static EpisodeGradient byReward() {
        return (theta, states, actions, rewards) -> {
            double[][] gradient = new double[theta.length][theta[0].length];
            for (int k = 0; k < rewards.length; k++) {
                for (int t = 0; t <= k; t++) {
                    double[] row = theta[states[t]];
                    for (int b = 0; b < row.length; b++) {
                        double own = row[b];
                        double p = 1
                                / Arrays.stream(row).map(v -> Math.exp(v - own)).sum();
                        gradient[states[t]][b] += rewards[k] * ((actions[t] == b ? 1 : 0) - p);
                    }
                }
            }
            return gradient;
        };
    }
}
