package descent.contracts;

/** Exercise {@code 12-convert}: the same strength in another library's words. */
@FunctionalInterface
public interface AlphaConversion {
    /**
     * The α for which scikit-learn's Ridge or Lasso has the same minimizer as {@code RSS/n + λR}, where RSS is the sum of the squared
     * errors and R = Σw² or Σ|w|. Ridge minimizes {@code RSS + α Σw²}, Lasso {@code RSS/(2n) + α Σ|w|}.
     *
     * <p>Example: {@code alpha(RIDGE, 0.1, 50)} is {@code 5}.
     *
     * @param kind which of the two
     * @param lambda the strength λ, at least 0
     * @param n the number of examples, at least 1
     */
    double alpha(PenaltyKind kind, double lambda, int n);
}
