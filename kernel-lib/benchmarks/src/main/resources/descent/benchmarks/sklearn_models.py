"""sklearn_models.py CASE SECONDS: milliseconds of one fit by scikit-learn or SciPy, and the answer to hold against the library's."""
import sys
import time
import warnings

import numpy as np
from scipy.optimize import minimize
from sklearn.linear_model import ElasticNet, Lasso, LogisticRegression, Ridge, lasso_path
from sklearn.svm import SVC

warnings.simplefilter("ignore")
case, seconds = sys.argv[1], float(sys.argv[2])


def u(seed, k):
    with np.errstate(over="ignore"):
        z = np.uint64(seed) + (k + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return ((z ^ (z >> np.uint64(31))) >> np.uint64(11)).astype(float) * 2.0 ** -53


def g(seed, count):
    k = np.arange(count, dtype=np.uint64) * np.uint64(4)
    total = u(seed, k) + u(seed, k + np.uint64(1)) + u(seed, k + np.uint64(2)) + u(seed, k + np.uint64(3))
    return (total - 2) * np.sqrt(3)


def regression(n, d, seed):
    x = g(seed, n * d).reshape(n, d)
    w = np.zeros(d)
    for j in range(20):
        w[j * (d // 20)] = (1 + j % 3) * (1 if j % 2 == 0 else -1)
    return np.asfortranarray(x), x @ w + 0.5 * g(seed + 1, n)


def classification():
    x = g(21, 20_000 * 50).reshape(20_000, 50)
    w = g(22, 50) / np.sqrt(50) * 2
    return x, (u(23, np.arange(20_000, dtype=np.uint64)) < 1 / (1 + np.exp(-(x @ w)))).astype(float)


def rings():
    x = g(31, 2000 * 20).reshape(2000, 20)
    return x, np.where((x[:, :3] ** 2).sum(1) > 2.4 + 0.6 * g(32, 2000), 1, -1)


def alpha_max(x, y, l1_ratio=1.0):
    return np.abs((x - x.mean(0)).T @ (y - y.mean())).max() / len(y) / l1_ratio


def sparse(x, y, w, c, alpha, l1_ratio=1.0):
    residual = y - x @ w - c
    return (residual @ residual / 2 / len(y) + alpha * l1_ratio * np.abs(w).sum()
            + alpha * (1 - l1_ratio) / 2 * w @ w)


def coordinate(kind, x, y, share, **settings):
    """The faster of with and without the Gram matrix."""
    alpha = share * alpha_max(x, y, settings.get("l1_ratio", 1.0))
    models = [kind(alpha=alpha, tol=1e-8, max_iter=100_000, precompute=gram, **settings) for gram in (False, True)]
    if x.shape[1] > 1000:
        models = models[:1]
    return [(lambda m=m: m.fit(x, y), lambda m: sparse(x, y, m.coef_, m.intercept_, alpha, settings.get("l1_ratio", 1.0)))
            for m in models]


def path(x, y):
    alphas = alpha_max(x, y) * np.logspace(0, -3, 100)
    mean, centre = x.mean(0), y.mean()

    def run():
        return lasso_path(np.asfortranarray(x - x.mean(0)), y - y.mean(), alphas=alphas, tol=1e-4, max_iter=100_000)

    return [(run, lambda r: sparse(x - mean, y - centre, r[1][:, -1], 0, alphas[-1]))]


def ridge(x, y):
    return [(lambda: Ridge(alpha=1).fit(x, y), lambda m: m.coef_ @ m.coef_)]


def log_loss(x, y, w, c):
    z = (x @ w + c) * (2 * y - 1)
    return np.logaddexp(0, -z).sum()


def logistic():
    x, y = classification()
    return [(lambda s=s: LogisticRegression(C=1, solver=s).fit(x, y),
             lambda m: log_loss(x, y, m.coef_[0], m.intercept_[0]) + m.coef_[0] @ m.coef_[0] / 2)
            for s in ("lbfgs", "newton-cholesky")]


def machine(c):
    x, y = rings()

    def dual(m):
        v, a = m.support_vectors_, m.dual_coef_[0]
        square = (v * v).sum(1)
        kernel = np.exp(-0.05 * (square[:, None] + square[None, :] - 2 * v @ v.T))
        return np.abs(a).sum() - a @ kernel @ a / 2

    return [(lambda: SVC(C=c, gamma=0.05).fit(x, y), dual)]


def lbfgs_logistic():
    x, y = classification()
    sign, n = 2 * y - 1, len(y)

    def both(w):
        z = sign * (x @ w)
        p = 1 / (1 + np.exp(z))
        return (np.logaddexp(0, -z).sum() + w @ w / 2) / n, (-(x.T @ (sign * p)) + w) / n

    return [(lambda: minimize(both, np.zeros(50), jac=True, method="L-BFGS-B", options={"gtol": 1e-5, "ftol": 0, "maxcor": 10}),
             lambda r: r.fun)]


def rosenbrock():
    start = np.where(np.arange(1000) % 2 == 0, -1.2, 1.0)

    def both(x):
        slack = x[1:] - x[:-1] ** 2
        slope = np.zeros_like(x)
        slope[:-1] = -400 * x[:-1] * slack - 2 * (1 - x[:-1])
        slope[1:] += 200 * slack
        return 100 * slack @ slack + ((1 - x[:-1]) ** 2).sum(), slope

    limits = {"gtol": 1e-5, "ftol": 0, "maxcor": 10, "maxiter": 100_000, "maxfun": 1_000_000}
    return [(lambda: minimize(both, start, jac=True, method="L-BFGS-B", options=limits), lambda r: r.nfev)]


TALL, WIDE = (1000, 500, 11), (200, 5000, 12)
CASES = {
    "LASSO_TALL_STRONG": lambda: coordinate(Lasso, *regression(*TALL), 0.1),
    "LASSO_TALL": lambda: coordinate(Lasso, *regression(*TALL), 0.01),
    "LASSO_WIDE": lambda: coordinate(Lasso, *regression(*WIDE), 0.01),
    "LASSO_PATH": lambda: path(*regression(*WIDE)),
    "ELASTIC_NET_WIDE": lambda: coordinate(ElasticNet, *regression(*WIDE), 0.01, l1_ratio=0.5),
    "RIDGE_TALL": lambda: ridge(*regression(*TALL)),
    "RIDGE_WIDE": lambda: ridge(*regression(*WIDE)),
    "LOGISTIC": logistic,
    "SVC_SOFT": lambda: machine(1),
    "SVC_HARD": lambda: machine(100),
    "LBFGS_LOGISTIC": lbfgs_logistic,
    "LBFGS_ROSENBROCK": rosenbrock,
}

best = (float("inf"), 0)
for fit, answer in CASES[case]():
    fitted, samples, begin = fit(), [], time.perf_counter()
    while len(samples) < 5 or time.perf_counter() - begin < seconds:
        at = time.perf_counter()
        fit()
        samples.append((time.perf_counter() - at) * 1e3)
    best = min(best, (sorted(samples)[len(samples) // 10], answer(fitted)))
print(*best)
