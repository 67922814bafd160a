package descent.solutions;

import descent.check.Right;
import descent.contracts.FocalSlope;

/** Right answers to {@code 16-focal-gradient}. */
final class FocalSlopeAnswers {
    private FocalSlopeAnswers() {}

    @Right("the formula, with the limit of p ln p")
    static FocalSlope formula() {
        return (z, label, gamma) -> {
            int s = label == 1 ? 1 : -1;
            double p = 1 / (1 + Math.exp(-s * z));
            double entropy = p == 0 ? 0 : p * Math.log(p);
            return s * Math.pow(1 - p, gamma) * (gamma * entropy + p - 1);
        };
    }

    @Right("the logarithm from the logit")
    static FocalSlope fromLogit() {
        return (z, label, gamma) -> {
            double margin = label == 1 ? z : -z;
            double logP = Math.min(margin, 0) - Math.log1p(Math.exp(-Math.abs(margin)));
            double p = Math.exp(logP);
            double rest = 1 / (1 + Math.exp(margin));
            double slope = Math.pow(rest, gamma) * (gamma * p * logP - rest);
            return label == 1 ? slope : -slope;
        };
    }

    @Right("two terms of the product rule")
    static FocalSlope productRule() {
        return (z, label, gamma) -> {
            double q = 1 / (1 + Math.exp(label == 1 ? z : -z)); // of the wrong class
            double p = 1 - q;
            double factor = Math.pow(q, gamma);
            double first = -factor * q;
            double second = p > 0 ? gamma * factor * p * Math.log(p) : 0;
            return label == 1 ? first + second : -first - second;
        };
    }
}
