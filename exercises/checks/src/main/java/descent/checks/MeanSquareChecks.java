package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.MeanSquare;
import org.junit.jupiter.api.Test;

@Checks(id = "06-mean-square", title = "A mean of squares that forgets", contract = MeanSquare.class, points = 1)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class MeanSquareChecks {
    @Test
    @Points(0.25)
    @Hint("Put the three numbers into β·v + (1 − β)·g² by hand.")
    void oneAverageByHand(MeanSquare answer) {
        Expect.that(answer.next(1, 3, 0.75)).as("the average").isNear(3.0, 1e-12);
        Expect.that(answer.next(2, -0.5, 0.9)).as("the average").isNear(1.825, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("If every square is the same, their average is that square, whatever the decay.")
    void constantSquaresAverageToThemselves(MeanSquare answer) {
        Expect.that(answer.next(4, 2, 0.9)).as("the average").isNear(4.0, 1e-12);
        Expect.that(answer.next(4, -2, 0.3)).as("the average").isNear(4.0, 1e-12);
    }

    @Misconception(
            name = "the weights are swapped",
            hint =
                    "With β = 0.9 the average should remember nine tenths of its past. Yours forgets nine tenths. Which of the two "
                            + "terms does β belong to?")
    static MeanSquare swapped() {
        return (v, g, beta) -> (1 - beta) * v + beta * g * g;
    }

    @Misconception(
            name = "the gradient is not squared",
            hint =
                    "Feed your average with 1, −1, 1, −1, … It comes near zero, though every gradient has length 1. What must happen to "
                            + "a gradient before it is averaged?")
    static MeanSquare notSquared() {
        return (v, g, beta) -> beta * v + (1 - beta) * g;
    }

    @Misconception(
            name = "the length in place of the square",
            hint = "You average |g|. For g = 3 the formula adds (1 − β)·9. What does yours add?")
    static MeanSquare length() {
        return (v, g, beta) -> beta * v + (1 - beta) * Math.abs(g);
    }

    @Misconception(
            name = "the new square has full weight",
            hint =
                    "Let every gradient be 2. An average of fours is 4; yours grows until it is 4/(1 − β). What weight must the new "
                            + "square have, so that the two weights sum to one?")
    static MeanSquare fullWeight() {
        return (v, g, beta) -> beta * v + g * g;
    }

    @Misconception(
            name = "the past is not forgotten",
            hint =
                    "Your sum keeps all of v. That is AdaGrad's accumulator. Where does β come in, so that old squares fade?")
    static MeanSquare sum() {
        return (v, g, beta) -> v + g * g;
    }

    @Misconception(
            name = "the root already",
            hint =
                    "What you return is a root of what is asked for. The root belongs to the step, the average keeps squares.")
    static MeanSquare root() {
        return (v, g, beta) -> Math.sqrt(beta * v + (1 - beta) * g * g);
    }
}
