package descent.solutions;

import descent.check.Right;
import descent.contracts.Rectifier;
import java.util.Optional;

/** Right answers to {@code 08-rectifier}. */
final class RectifierAnswers {
    private RectifierAnswers() {}

    @Right("as the formula is written")
    static Rectifier formula() {
        return (t, beta2) -> {
            double end = 2 / (1 - beta2) - 1;
            double power = Math.pow(beta2, t);
            double rho = end - 2 * t * power / (1 - power);
            if (rho <= 4) {
                return Optional.empty();
            }
            return Optional.of(Math.sqrt((rho - 4) * (rho - 2) * end / ((end - 4) * (end - 2) * rho)));
        };
    }

    @Right("the ratio of two variances")
    static Rectifier variances() {
        return (t, beta2) -> {
            double end = (1 + beta2) / (1 - beta2);
            double power = Math.exp(t * Math.log(beta2));
            double rho = end - 2 * t / (1 / power - 1);
            return Optional.of(rho).filter(r -> r > 4).map(r -> Math.sqrt(variance(end) / variance(r)));
        };
    }

    private static double variance(double rho) {
        return rho / ((rho - 2) * (rho - 4));
    }

    @Right("the mean age of the squares")
    static Rectifier age() {
        return (t, beta2) -> {
            double weight = 0;
            double ages = 0;
            double power = 1;
            for (int k = 1; k <= t; k++) {
                weight += power;
                ages += k * power;
                power *= beta2;
            }
            double rho = 2 * ages / weight - 1;
            double end = 2 / (1 - beta2) - 1;
            if (!(rho > 4)) {
                return Optional.empty();
            }
            double now = (rho - 4) / rho * (rho - 2);
            double then = (end - 4) / end * (end - 2);
            return Optional.of(Math.sqrt(now / then));
        };
    }
}
