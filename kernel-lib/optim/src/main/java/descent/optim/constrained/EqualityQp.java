package descent.optim.constrained;

import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Control;
import descent.optim.run.Run;
import descent.optim.run.Status;
import java.util.Arrays;
import java.util.List;

/**
 * A quadratic program with equalities only: one linear system gives the point and its multipliers.
 *
 * <pre>
 * [ P  Aᵀ ] [ x ]   [ −q ]
 * [ A  0  ] [ λ ] = [  b ]
 * </pre>
 *
 * <p>Cost: (n + m)³/3 multiplications. Of several solutions the shortest (x, λ) is taken; where there is none, because constraints contradict each other or the value falls without bound, the result is NOT_FINITE. Where P is not positive definite on the null space of A the answer is a saddle, not a minimum.
 *
 * <p>Source: Nocedal and Wright, "Numerical optimization", 2nd edition, 2006, equation 16.4.
 */
public record EqualityQp() {
    /**
     * Solves the program.
     *
     * @throws IllegalArgumentException if it has inequalities
     */
    public ConstrainedResult minimize(QuadraticProgram program) {
        if (program.inequalities() > 0)
            throw new IllegalArgumentException("the program must have no inequalities but has " + program.inequalities()
                    + ": use ActiveSetQp or InteriorPointQp");
        int n = program.dimension();
        Run run = Control.DEFAULT.start("EqualityQp", new double[n]);
        double[] minus = program.q.clone();
        Vectors.scale(-1, minus);
        double[] solution = new KktSystem(program.p, List.of(program.a)).solve(minus, program.b);
        System.arraycopy(solution, 0, run.x(), 0, n);
        double[] lambda = Arrays.copyOfRange(solution, n, solution.length);
        run.evaluated(1);
        double residual = program.residual(run.x(), lambda, new double[0]);
        // A system without solution still has a nearest point, which satisfies nothing.
        double size = Math.max(Vectors.normInf(program.q), Vectors.normInf(program.b));
        run.visit(program.value(run.x()), residual <= 1e-6 * Math.max(1, size) ? residual : Double.NaN);
        run.end(Status.GRADIENT_TOLERANCE);
        return program.result(run.result(), lambda, new double[0]);
    }
}
