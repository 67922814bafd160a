package descent.solutions;

import descent.check.Right;
import descent.contracts.MeanSquare;

/** Right answers to {@code 06-mean-square}. */
final class MeanSquareAnswers {
    private MeanSquareAnswers() {}

    @Right("as the formula is written")
    static MeanSquare formula() {
        return (v, g, beta) -> beta * v + (1 - beta) * g * g;
    }

    @Right("part of the way to the new square")
    static MeanSquare partOfTheWay() {
        return (v, g, beta) -> {
            double way = g * g - v;
            return v + (1 - beta) * way;
        };
    }

    @Right("with a power and a weight of its own")
    static MeanSquare power() {
        return (v, g, beta) -> {
            double weight = 1 - beta;
            double square = Math.pow(Math.abs(g), 2);
            return v - weight * v + weight * square;
        };
    }
}
