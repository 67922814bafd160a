package descent.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Points;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedTest {
    private static final double[] ROW = {1, 2, 3};
    private static final double[][] ROWS = {{4}, {5}};

    /** An array among other things. */
    record Plan(int steps, double[] start) {}

    private static final List<Plan> PLANS = List.of(new Plan(1, new double[] {6}));

    @Checks(id = "99-shared", title = "Shared", contract = Mean.class, points = 1)
    static final class SharedChecks {
        static final double[] NUMBERS = {1, 3};

        @Test
        @Points(1)
        void keptNumbers(Mean answer) {
            Expect.that(answer.mean(NUMBERS)).isNear(2, 1e-12);
        }
    }

    private static Shared of(Class<?> checks) {
        return Shared.of(new Exercise(
                "x",
                "X",
                Mean.class,
                java.math.BigDecimal.ONE,
                checks,
                List.of(),
                List.of(),
                Exercise.of(SharedChecks.class, List.of()).forbidden()));
    }

    @Test
    void whatOneAnswerWritesTheNextDoesNotSee() {
        Exercise exercise = Exercise.of(SharedChecks.class, List.of());
        Mean hostile = numbers -> numbers[0] = 1e9;
        Mean right = numbers -> (numbers[0] + numbers[1]) / 2;
        assertThat(new Engine().check(exercise, hostile, Settings.selfCheck()).passed())
                .isFalse();
        assertThat(new Engine().check(exercise, right, Settings.selfCheck()).passed())
                .isTrue();
        assertThat(SharedChecks.NUMBERS).containsExactly(1, 3);
    }

    @Test
    void whatIsKeptIsCopiedWhereverItLiesAndAllElseIsGivenAsItIs() {
        double[] own = {7};
        Plan plan = PLANS.get(0);
        Plan ownPlan = new Plan(2, own);
        Object[] given = of(SharedTest.class).unshared(new Object[] {
            ROW, ROW, ROWS, new double[][] {ROWS[1], own}, plan, PLANS, own, ownPlan, null, 3
        });
        assertThat(given[0]).isEqualTo(ROW).isNotSameAs(ROW).isSameAs(given[1]);
        assertThat(((double[][]) given[2])[0]).isEqualTo(ROWS[0]).isNotSameAs(ROWS[0]);
        assertThat(((double[][]) given[3])[0]).isEqualTo(ROWS[1]).isSameAs(((double[][]) given[2])[1]);
        assertThat(((Plan) given[4]).start()).isEqualTo(plan.start()).isNotSameAs(plan.start());
        assertThat(((Plan) ((List<?>) given[5]).get(0)).start()).isNotSameAs(plan.start());
        assertThat(given[6]).isSameAs(own);
        assertThat(given[7]).isSameAs(ownPlan);
        assertThat(given[8]).isNull();
        assertThat(given[9]).isEqualTo(3);
    }
}
