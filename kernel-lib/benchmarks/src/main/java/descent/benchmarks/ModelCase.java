package descent.benchmarks;

import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Lbfgs;
import descent.optim.minimizer.LineSearchMethod;
import descent.optim.objective.L2;
import descent.optim.objective.LogisticRegression;
import descent.optim.objective.Penalized;
import descent.optim.objective.Rosenbrock;
import descent.optim.objective.TwiceDifferentiable;
import descent.optim.regularization.Design;
import descent.optim.regularization.ElasticNetRegression;
import descent.optim.regularization.Lasso;
import descent.optim.regularization.LogisticClassifier;
import descent.optim.regularization.RegularizationPath;
import descent.optim.regularization.Ridge;
import descent.optim.run.Result;
import descent.optim.run.StoppingRule;
import descent.optim.svm.RbfKernel;
import descent.optim.svm.Svc;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** A whole fit that is timed beside scikit-learn or SciPy: from the arrays to the model, to the same stopping accuracy. */
enum ModelCase {
    LASSO_TALL_STRONG("lasso 1000×500, 0.1 α_max", 1, () -> lasso(tall(), 0.1)),
    LASSO_TALL("lasso 1000×500, 0.01 α_max", 1, () -> lasso(tall(), 0.01)),
    LASSO_WIDE("lasso 200×5000, 0.01 α_max", 1 / 3., () -> lasso(wide(), 0.01)),
    LASSO_PATH("lasso path of 100, 200×5000", 0.5, ModelCase::path),
    ELASTIC_NET_WIDE("elastic net 200×5000, 0.01 α_max", 1 / 3., ModelCase::elasticNet),
    RIDGE_TALL("ridge 1000×500", 3, () -> ridge(tall())),
    RIDGE_WIDE("ridge 200×5000", 3, () -> ridge(wide())),
    LOGISTIC("logistic regression 20000×50", 1, ModelCase::logistic),
    SVC_SOFT("SVC, RBF 2000×20, C = 1", 1, () -> machine(1)),
    SVC_HARD("SVC, RBF 2000×20, C = 100", 1, () -> machine(100)),
    LBFGS_LOGISTIC("L-BFGS, logistic 20000×50", 1, ModelCase::logisticByLbfgs),
    LBFGS_ROSENBROCK("L-BFGS, Rosenbrock-1000 (evaluations)", 0.1, ModelCase::rosenbrock);

    /** What is fitted to what. */
    final String title;

    /** The largest ratio to the peer's time that is good enough. */
    final double bar;

    private final Supplier<DoubleSupplier> preparation;

    ModelCase(String title, double bar, Supplier<DoubleSupplier> preparation) {
        this.title = title;
        this.bar = bar;
        this.preparation = preparation;
    }

    /** Makes the samples; what is returned fits the model and answers with a number both sides must agree on: the objective, where nothing else is said. */
    DoubleSupplier prepare() {
        return preparation.get();
    }

    private static Samples tall() {
        return Samples.regression(1000, 500, 11);
    }

    private static Samples wide() {
        return Samples.regression(200, 5000, 12);
    }

    private static DoubleSupplier lasso(Samples samples, double share) {
        double alpha = share * Design.of(samples.x, samples.y).alphaMax(1);
        return () -> new Lasso(alpha).solve(Design.of(samples.x, samples.y)).objective();
    }

    private static DoubleSupplier elasticNet() {
        Samples samples = wide();
        double alpha = 0.01 * Design.of(samples.x, samples.y).alphaMax(0.5);
        return () -> new ElasticNetRegression(alpha, 0.5)
                .solve(Design.of(samples.x, samples.y))
                .objective();
    }

    /** To 1e-4, the usual tolerance of paths. */
    private static DoubleSupplier path() {
        Samples samples = wide();
        return () -> {
            Design design = Design.of(samples.x, samples.y);
            RegularizationPath path =
                    new ElasticNetRegression(1, 1, true, false, 1e-4).path(design, design.alphas(1, 1e-3, 100));
            return path.fit(path.size() - 1).objective();
        };
    }

    /** Answers with ‖w‖². */
    private static DoubleSupplier ridge(Samples samples) {
        return () -> {
            double[] w = new Ridge(1).fit(samples.x, samples.y).coefficients();
            return Vectors.dot(w, w);
        };
    }

    /** Both to their 1e-4: scikit-learn's is of the gradient, the library's of the step; the objectives tell how near each came. */
    private static DoubleSupplier logistic() {
        Samples samples = Samples.classification();
        LogisticClassifier classifier = new LogisticClassifier(1, 0, true, false, 1e-4);
        return () -> classifier.fit(samples.x, samples.y).objective();
    }

    /** Answers with the dual objective. */
    private static DoubleSupplier machine(double c) {
        Samples samples = Samples.rings();
        return () -> new Svc(new RbfKernel(0.05), c).fit(samples.x, samples.y).dual();
    }

    private static DoubleSupplier logisticByLbfgs() {
        Samples samples = Samples.classification();
        TwiceDifferentiable logistic =
                Penalized.twice(new LogisticRegression(samples.x, samples.y), new L2(50, 1.0 / samples.y.length));
        return () -> converged(new LineSearchMethod<>(new Lbfgs(10))
                        .withStop(StoppingRule.gradientNorm(1e-5))
                        .minimize(logistic, new double[50]))
                .value();
    }

    /** Answers with the evaluations. */
    private static DoubleSupplier rosenbrock() {
        Rosenbrock valley = new Rosenbrock(1000, 1, 100);
        double[] start = new double[1000];
        for (int i = 0; i < 1000; i++) start[i] = i % 2 == 0 ? -1.2 : 1;
        return () -> converged(new Lbfgs(3).minimize(valley, start)).evaluations();
    }

    private static Result converged(Result result) {
        if (!result.converged()) throw new IllegalStateException(result.report());
        return result;
    }
}
