package descent.solutions;

import descent.check.Right;
import descent.contracts.RatePick;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Right answers to {@code 09-rate-finder}. */
final class RatePickAnswers {
    private RatePickAnswers() {}

    @Right("three loops")
    static RatePick loops() {
        return (rates, losses, smoothing) -> {
            int n = losses.length;
            double[] smooth = new double[n];
            double s = 0;
            for (int k = 0; k < n; k++) {
                s += (1 - smoothing) * (losses[k] - s);
                smooth[k] = s / (1 - Math.pow(smoothing, k + 1));
            }
            int lowest = 0;
            for (int k = 1; k < n; k++) {
                if (smooth[k] < smooth[lowest]) {
                    lowest = k;
                }
            }
            int best = 1;
            for (int k = 2; k < lowest; k++) {
                if (slope(rates, smooth, k) < slope(rates, smooth, best)) {
                    best = k;
                }
            }
            return rates[best];
        };
    }

    private static double slope(double[] rates, double[] smooth, int k) {
        return (smooth[k + 1] - smooth[k - 1]) / Math.log(rates[k + 1] / rates[k - 1]);
    }

    @Right("streams")
    static RatePick streams() {
        return (rates, losses, smoothing) -> {
            double[] smooth = IntStream.range(0, losses.length)
                    .mapToDouble(k -> {
                        double top = 0;
                        double bottom = 0;
                        double weight = 1;
                        for (int j = k; j >= 0; j--) {
                            top += weight * losses[j];
                            bottom += weight;
                            weight *= smoothing;
                        }
                        return top / bottom;
                    })
                    .toArray();
            int lowest = IntStream.range(0, smooth.length)
                    .boxed()
                    .min(Comparator.comparingDouble(k -> smooth[k]))
                    .orElseThrow();
            return IntStream.range(1, lowest)
                    .boxed()
                    .min(Comparator.comparingDouble(k ->
                            (smooth[k + 1] - smooth[k - 1]) / (Math.log10(rates[k + 1]) - Math.log10(rates[k - 1]))))
                    .map(k -> rates[k])
                    .orElseThrow();
        };
    }

    @Right("the smoothed loss as a running weighted mean")
    static RatePick weightedMean() {
        return (rates, losses, smoothing) -> {
            double[] mean = losses.clone();
            double weight = 1;
            int lowest = 0;
            for (int k = 1; k < mean.length; k++) {
                double old = smoothing * weight;
                mean[k] = (old * mean[k - 1] + losses[k]) / (old + 1);
                weight = old + 1;
                if (mean[k] < mean[lowest]) {
                    lowest = k;
                }
            }
            int pick = lowest - 1;
            for (int k = pick - 1; k > 0; k--) {
                if (slope(rates, mean, k) < slope(rates, mean, pick)) {
                    pick = k;
                }
            }
            return rates[pick];
        };
    }
}
