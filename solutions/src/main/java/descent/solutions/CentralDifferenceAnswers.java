package descent.solutions;

import descent.check.Right;
import descent.contracts.CentralDifference;

/** Right answers to {@code 01-central-difference}. */
final class CentralDifferenceAnswers {
    private CentralDifferenceAnswers() {}

    @Right("as the formula is written")
    static CentralDifference formula() {
        return (f, x, h) -> (f.at(x + h) - f.at(x - h)) / (2 * h);
    }

    @Right("rise over run")
    static CentralDifference riseOverRun() {
        return (f, x, h) -> {
            double left = x - h;
            double right = x + h;
            double rise = f.at(right) - f.at(left);
            double run = right - left;
            return rise / run;
        };
    }

    @Right("halved term by term")
    static CentralDifference halves() {
        return (f, x, h) -> {
            double backwards = -f.at(x - h) / h;
            return 0.5 * backwards + 0.5 * (f.at(x + h) / h);
        };
    }
}
