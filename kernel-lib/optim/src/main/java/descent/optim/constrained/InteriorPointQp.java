package descent.optim.constrained;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Control;
import descent.optim.minimizer.Controlled;
import descent.optim.run.Run;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import java.util.Arrays;
import java.util.List;

/**
 * The primal-dual interior point method for convex quadratic programs, with Mehrotra's predictor and corrector.
 *
 * <pre>
 * s = h − Gx &gt; 0, μ &gt; 0;  τ = sᵀμ/m
 * predictor: the Newton step to  Px + q + Gᵀμ + Aᵀλ = 0,  Gx + s = h,  Ax = b,  sⱼμⱼ = 0;  τ₊ = what sᵀμ/m would be after it
 * σ = (τ₊/τ)³
 * corrector: the same step to  sⱼμⱼ = στ − ΔsⱼΔμⱼ of the predictor
 * </pre>
 *
 * <p>Approaches the active constraints from inside along the central path sⱼμⱼ = τ, in ten to thirty iterations whatever the size. P needs only be positive semidefinite, so linear programs will do. No start is needed. Where no feasible point exists, or
 * none is best, the iterates grow and the run ends at its limit. Cost per iteration: one system of n + m_A rows.
 *
 * <p>Source: Mehrotra, "On the implementation of a primal-dual interior point method", 1992; Nocedal and Wright, "Numerical optimization", 2nd edition, 2006, algorithm 16.4.
 *
 * @param tolerance ends where the largest KKT residual is at most this times max(1, the largest number in q, h and b), &gt; 0
 * @param control what ends a run and who watches it
 */
public record InteriorPointQp(double tolerance, Control control) implements Controlled<InteriorPointQp> {
    /** Checks the setting. */
    public InteriorPointQp {
        Require.positive("tolerance", tolerance);
    }

    /** Tolerance 1e-10, at most 100 iterations. */
    public InteriorPointQp() {
        this(1e-10, new Control(100, StoppingRule.never(), List.of()));
    }

    @Override
    public InteriorPointQp with(Control other) {
        return new InteriorPointQp(tolerance, other);
    }

    /** Solves the program. */
    public ConstrainedResult minimize(QuadraticProgram program) {
        if (program.inequalities() == 0) return new EqualityQp().minimize(program);
        State state = new State(program, control.start("InteriorPointQp", new double[program.dimension()]));
        Run run = state.run;
        double scale = Math.max(
                1,
                Math.max(Vectors.normInf(program.q), Math.max(Vectors.normInf(program.h), Vectors.normInf(program.b))));
        while (true) {
            double residual = program.residual(state.x, state.lambda, state.mu);
            run.evaluated(1);
            if (run.visit(program.value(state.x), residual) != Status.RUNNING) break;
            if (residual <= tolerance * scale) run.end(Status.GRADIENT_TOLERANCE);
            else if (run.iteration() == control.iterations()) run.end(Status.ITERATION_LIMIT);
            else {
                state.step();
                continue;
            }
            break;
        }
        return program.result(run.result(), state.lambda, state.mu);
    }

    @Override
    public String toString() {
        return "InteriorPointQp[tolerance=" + tolerance + "]";
    }

    private static final class State {
        final QuadraticProgram qp;
        final Run run;
        final int n;
        final int m;
        final double[] x;
        final double[] s;
        final double[] mu;
        final double[] lambda;
        final double[] dual;
        final double[] primal;
        final double[] equality;
        final double[] ds;
        final double[] dmu;

        State(QuadraticProgram qp, Run run) {
            this.qp = qp;
            this.run = run;
            n = qp.dimension();
            m = qp.inequalities();
            x = run.x();
            s = new double[m];
            mu = Vectors.filled(m, 1);
            lambda = new double[qp.equalities()];
            dual = new double[n];
            primal = new double[m];
            equality = new double[lambda.length];
            ds = new double[m];
            dmu = new double[m];
            begin();
        }

        /** From s = μ = 1 one predictor step; then what became too small is lifted to 1 (Nocedal and Wright, section 16.6). */
        private void begin() {
            Arrays.fill(s, 1);
            residuals();
            double[] move = new KktSystem(weighted(), List.of(qp.a)).solve(right(products(0, false)), minus(equality));
            slacks(move, products(0, false));
            for (int j = 0; j < m; j++) {
                s[j] = Math.max(1, Math.abs(s[j] + ds[j]));
                mu[j] = Math.max(1, Math.abs(mu[j] + dmu[j]));
            }
        }

        void step() {
            residuals();
            double tau = Vectors.dot(s, mu) / m;
            KktSystem system = new KktSystem(weighted(), List.of(qp.a));
            double[] affine = products(0, false);
            slacks(system.solve(right(affine), minus(equality)), affine);
            double alpha = longest(1);
            double after = 0;
            for (int j = 0; j < m; j++) after += (s[j] + alpha * ds[j]) * (mu[j] + alpha * dmu[j]) / m;
            double sigma = Math.pow(after / tau, 3);
            double[] corrected = products(sigma * tau, true);
            double[] move = system.solve(right(corrected), minus(equality));
            slacks(move, corrected);
            alpha = longest(1 - Math.max(1e-4, Math.min(0.05, 10 * tau)));
            for (int i = 0; i < n; i++) x[i] += alpha * move[i];
            for (int k = 0; k < lambda.length; k++) lambda[k] += alpha * move[n + k];
            for (int j = 0; j < m; j++) {
                s[j] += alpha * ds[j];
                mu[j] += alpha * dmu[j];
            }
        }

        private void residuals() {
            for (int i = 0; i < n; i++) {
                double sum = Vectors.dot(qp.p[i], x) + qp.q[i];
                for (int k = 0; k < lambda.length; k++) sum += lambda[k] * qp.a[k][i];
                for (int j = 0; j < m; j++) sum += mu[j] * qp.g[j][i];
                dual[i] = sum;
            }
            for (int j = 0; j < m; j++) primal[j] = Vectors.dot(qp.g[j], x) + s[j] - qp.h[j];
            for (int k = 0; k < lambda.length; k++) equality[k] = Vectors.dot(qp.a[k], x) - qp.b[k];
        }

        /** Returns sⱼμⱼ − target, with the predictor's ΔsⱼΔμⱼ added for the corrector. */
        private double[] products(double target, boolean correct) {
            double[] r = new double[m];
            for (int j = 0; j < m; j++) r[j] = s[j] * mu[j] - target + (correct ? ds[j] * dmu[j] : 0);
            return r;
        }

        /** Returns P + GᵀS⁻¹MG, what is left when Δs and Δμ are eliminated. */
        private double[][] weighted() {
            double[][] w = new double[n][];
            for (int i = 0; i < n; i++) w[i] = qp.p[i].clone();
            for (int j = 0; j < m; j++) {
                double weight = mu[j] / s[j];
                double[] row = qp.g[j];
                for (int i = 0; i < n; i++) if (row[i] != 0) Vectors.axpy(weight * row[i], row, w[i]);
            }
            return w;
        }

        /** The right-hand side −r_d − GᵀS⁻¹(M r_p − r_sμ). */
        private double[] right(double[] product) {
            double[] right = minus(dual);
            for (int j = 0; j < m; j++) Vectors.axpy(-(mu[j] * primal[j] - product[j]) / s[j], qp.g[j], right);
            return right;
        }

        private static double[] minus(double[] v) {
            double[] minus = v.clone();
            Vectors.scale(-1, minus);
            return minus;
        }

        /** Writes Δs = −r_p − GΔx and Δμ = −(r_sμ + μΔs)/s. */
        private void slacks(double[] move, double[] product) {
            for (int j = 0; j < m; j++) {
                double along = 0;
                for (int i = 0; i < n; i++) along += qp.g[j][i] * move[i];
                ds[j] = -primal[j] - along;
                dmu[j] = -(product[j] + mu[j] * ds[j]) / s[j];
            }
        }

        /** Returns the share of the longest step that keeps s and μ positive, at most 1. */
        private double longest(double share) {
            double most = 1 / share;
            for (int j = 0; j < m; j++) {
                if (ds[j] < 0) most = Math.min(most, -s[j] / ds[j]);
                if (dmu[j] < 0) most = Math.min(most, -mu[j] / dmu[j]);
            }
            return share * most;
        }
    }
}
