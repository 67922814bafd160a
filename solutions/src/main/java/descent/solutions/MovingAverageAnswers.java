package descent.solutions;

import descent.check.Right;
import descent.contracts.MovingAverage;
import java.util.stream.IntStream;

/** Right answers to {@code 07-ema}. */
final class MovingAverageAnswers {
    private MovingAverageAnswers() {}

    @Right("the recursion, divided when it is read")
    static MovingAverage recursion() {
        return (values, beta, correct) -> {
            double[] averages = new double[values.length];
            double m = 0;
            double power = 1;
            for (int t = 0; t < values.length; t++) {
                m = beta * m + (1 - beta) * values[t];
                power *= beta;
                averages[t] = correct ? m / (1 - power) : m;
            }
            return averages;
        };
    }

    @Right("weights written out")
    static MovingAverage weights() {
        return (values, beta, correct) -> IntStream.range(0, values.length)
                .mapToDouble(t -> {
                    double sum = 0;
                    double all = 0;
                    for (int age = 0; age <= t; age++) {
                        double weight = Math.pow(beta, age);
                        sum += weight * values[t - age];
                        all += weight;
                    }
                    return correct ? sum / all : sum * (1 - beta);
                })
                .toArray();
    }

    @Right("a running mean that moves towards each value")
    static MovingAverage movingMean() {
        return (values, beta, correct) -> {
            double[] averages = values.clone();
            double mean = 0;
            double weight = 0;
            for (int t = 0; t < averages.length; t++) {
                mean += (1 - beta) * (values[t] - mean);
                weight += (1 - beta) * (1 - weight);
                averages[t] = correct ? mean / weight : mean;
            }
            return averages;
        };
    }
}
