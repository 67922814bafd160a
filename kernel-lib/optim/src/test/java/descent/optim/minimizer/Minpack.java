package descent.optim.minimizer;

import descent.optim.objective.Residuals;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * Least-squares problems with known answers.
 *
 * <p>Source: Moré, Garbow and Hillstrom, "Testing unconstrained optimization software", ACM Transactions on Mathematical Software 1981; the published minima are of Σ rᵢ², to the digits given there. The Jacobians here are central differences.
 *
 * @param name the problem's name there
 * @param start the standard start
 * @param minima the published values of Σ rᵢ² at local minima, infinite regions included
 * @param budget most evaluations of r for Levenberg–Marquardt from the standard start: about twice what MINPACK's lmder takes
 */
record Minpack(String name, Function function, int residuals, List<Double> start, List<Double> minima, int budget) {
    /** Writes the residuals. */
    interface Function {
        void at(double[] x, double[] r);
    }

    private static final double[] BARD = {.14, .18, .22, .25, .29, .32, .35, .39, .37, .58, .73, .96, 1.34, 2.10, 4.39};
    private static final double[] KOWALIK = {.1957, .1947, .1735, .1600, .0844, .0627, .0456, .0342, .0323, .0235, .0246
    };
    private static final double[] KOWALIK_U = {4, 2, 1, .5, .25, .167, .125, .1, .0833, .0714, .0625};
    private static final double[] MEYER = {
        34780, 28610, 23650, 19630, 16370, 13720, 11540, 9744, 8261, 7030, 6005, 5147, 4427, 3820, 3307, 2872
    };
    private static final double[] OSBORNE_1 = {
        .844, .908, .932, .936, .925, .908, .881, .850, .818, .784, .751, .718, .685, .658, .628, .603, .580, .558,
        .538, .522, .506, .490, .478, .467, .457, .448, .438, .431, .424, .420, .414, .411, .406
    };
    private static final double[] OSBORNE_2 = {
        1.366, 1.191, 1.112, 1.013, .991, .885, .831, .847, .786, .725, .746, .679, .608, .655, .616, .606, .602, .626,
        .651, .724, .649, .649, .694, .644, .624, .661, .612, .558, .533, .495, .500, .423, .395, .375, .372, .391,
        .396, .405, .428, .429, .523, .562, .607, .653, .672, .708, .633, .668, .645, .632, .591, .559, .597, .625,
        .739, .710, .729, .720, .636, .581, .428, .292, .162, .098, .054
    };

    static final List<Minpack> PROBLEMS = List.of(
            new Minpack("Rosenbrock", Minpack::rosenbrock, 2, List.of(-1.2, 1.0), List.of(0.0), 45),
            new Minpack("Helical valley", Minpack::helicalValley, 3, List.of(-1.0, 0.0, 0.0), List.of(0.0), 25),
            new Minpack("Powell singular", Minpack::powellSingular, 4, List.of(3.0, -1.0, 0.0, 1.0), List.of(0.0), 150),
            new Minpack(
                    "Freudenstein and Roth",
                    Minpack::freudensteinRoth,
                    2,
                    List.of(0.5, -2.0),
                    List.of(0.0, 48.98425),
                    30),
            new Minpack("Bard", Minpack::bard, 15, List.of(1.0, 1.0, 1.0), List.of(8.21487e-3, 17.4286), 15),
            new Minpack(
                    "Kowalik and Osborne",
                    Minpack::kowalikOsborne,
                    11,
                    List.of(.25, .39, .415, .39),
                    List.of(3.07505e-4, 1.02734e-3),
                    40),
            new Minpack("Meyer", Minpack::meyer, 16, List.of(0.02, 4000.0, 250.0), List.of(87.9458), 300),
            new Minpack("Watson 6", Minpack::watson, 31, zeros(6), List.of(2.28767e-3), 25),
            new Minpack("Watson 9", Minpack::watson, 31, zeros(9), List.of(1.39976e-6), 25),
            new Minpack("Watson 12", Minpack::watson, 31, zeros(12), List.of(4.72238e-10), 35),
            new Minpack("Box three-dimensional", Minpack::box, 10, List.of(0.0, 10.0, 20.0), List.of(0.0), 20),
            new Minpack("Jennrich and Sampson", Minpack::jennrichSampson, 10, List.of(0.3, 0.4), List.of(124.362), 60),
            new Minpack(
                    "Brown and Dennis",
                    Minpack::brownDennis,
                    20,
                    List.of(25.0, 5.0, -5.0, -1.0),
                    List.of(85822.2),
                    500),
            new Minpack("Chebyquad 8", Minpack::chebyquad, 8, even(8), List.of(3.51687e-3), 150),
            new Minpack("Chebyquad 9", Minpack::chebyquad, 9, even(9), List.of(0.0), 30),
            new Minpack("Chebyquad 10", Minpack::chebyquad, 10, even(10), List.of(6.50395e-3, 4.77271e-3), 100),
            new Minpack("Brown almost-linear", Minpack::brownAlmostLinear, 10, halves(10), List.of(0.0, 1.0), 40),
            new Minpack("Osborne 1", Minpack::osborne1, 33, List.of(.5, 1.5, -1.0, .01, .02), List.of(5.46489e-5), 60),
            new Minpack(
                    "Osborne 2",
                    Minpack::osborne2,
                    65,
                    List.of(1.3, .65, .65, .7, .6, 3.0, 5.0, 7.0, 2.0, 4.5, 5.5),
                    List.of(4.01377e-2),
                    50));

    @Override
    public String toString() {
        return name;
    }

    double[] startTimes(double factor) {
        return start.stream().mapToDouble(c -> factor * c).toArray();
    }

    Residuals objective() {
        int n = start.size();
        return new Residuals() {
            @Override
            public int dimension() {
                return n;
            }

            @Override
            public int residuals() {
                return residuals;
            }

            @Override
            public void residuals(double[] x, double[] r) {
                function.at(x, r);
            }

            @Override
            public void jacobian(double[] x, DMatrixRMaj out) {
                out.reshape(residuals, n);
                double[] at = x.clone();
                double[] above = new double[residuals];
                double[] below = new double[residuals];
                for (int j = 0; j < n; j++) {
                    double h = 1e-5 * Math.max(Math.abs(x[j]), 1e-2);
                    at[j] = x[j] + h;
                    function.at(at, above);
                    at[j] = x[j] - h;
                    function.at(at, below);
                    at[j] = x[j];
                    for (int i = 0; i < residuals; i++) out.set(i, j, (above[i] - below[i]) / (2 * h));
                }
            }
        };
    }

    private static List<Double> zeros(int n) {
        return Collections.nCopies(n, 0.0);
    }

    private static List<Double> halves(int n) {
        return Collections.nCopies(n, 0.5);
    }

    private static List<Double> even(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(j -> j / (n + 1.0)).toList();
    }

    private static void rosenbrock(double[] x, double[] r) {
        r[0] = 10 * (x[1] - x[0] * x[0]);
        r[1] = 1 - x[0];
    }

    private static void helicalValley(double[] x, double[] r) {
        double turn = Math.atan2(x[1], x[0]) / (2 * Math.PI);
        if (turn < -0.25) turn += 1; // the branch of the paper: from −1/4 to 3/4
        r[0] = 10 * (x[2] - 10 * turn);
        r[1] = 10 * (Math.hypot(x[0], x[1]) - 1);
        r[2] = x[2];
    }

    private static void powellSingular(double[] x, double[] r) {
        r[0] = x[0] + 10 * x[1];
        r[1] = Math.sqrt(5) * (x[2] - x[3]);
        r[2] = (x[1] - 2 * x[2]) * (x[1] - 2 * x[2]);
        r[3] = Math.sqrt(10) * (x[0] - x[3]) * (x[0] - x[3]);
    }

    private static void freudensteinRoth(double[] x, double[] r) {
        r[0] = -13 + x[0] + ((5 - x[1]) * x[1] - 2) * x[1];
        r[1] = -29 + x[0] + ((x[1] + 1) * x[1] - 14) * x[1];
    }

    private static void bard(double[] x, double[] r) {
        for (int i = 1; i <= 15; i++) {
            double v = 16 - i;
            r[i - 1] = BARD[i - 1] - (x[0] + i / (v * x[1] + Math.min(i, v) * x[2]));
        }
    }

    private static void kowalikOsborne(double[] x, double[] r) {
        for (int i = 0; i < 11; i++) {
            double u = KOWALIK_U[i];
            r[i] = KOWALIK[i] - x[0] * u * (u + x[1]) / (u * (u + x[2]) + x[3]);
        }
    }

    private static void meyer(double[] x, double[] r) {
        for (int i = 1; i <= 16; i++) r[i - 1] = x[0] * Math.exp(x[1] / (45 + 5 * i + x[2])) - MEYER[i - 1];
    }

    private static void watson(double[] x, double[] r) {
        for (int i = 1; i <= 29; i++) {
            double t = i / 29.0;
            double derivative = 0;
            double sum = 0;
            double power = 1;
            for (int j = 0; j < x.length; j++) {
                sum += x[j] * power;
                if (j + 1 < x.length) derivative += (j + 1) * x[j + 1] * power;
                power *= t;
            }
            r[i - 1] = derivative - sum * sum - 1;
        }
        r[29] = x[0];
        r[30] = x[1] - x[0] * x[0] - 1;
    }

    private static void box(double[] x, double[] r) {
        for (int i = 1; i <= 10; i++) {
            double t = 0.1 * i;
            r[i - 1] = Math.exp(-t * x[0]) - Math.exp(-t * x[1]) - x[2] * (Math.exp(-t) - Math.exp(-10 * t));
        }
    }

    private static void jennrichSampson(double[] x, double[] r) {
        for (int i = 1; i <= 10; i++) r[i - 1] = 2 + 2 * i - (Math.exp(i * x[0]) + Math.exp(i * x[1]));
    }

    private static void brownDennis(double[] x, double[] r) {
        for (int i = 1; i <= 20; i++) {
            double t = i / 5.0;
            double a = x[0] + t * x[1] - Math.exp(t);
            double b = x[2] + x[3] * Math.sin(t) - Math.cos(t);
            r[i - 1] = a * a + b * b;
        }
    }

    private static void chebyquad(double[] x, double[] r) {
        int n = x.length;
        for (int i = 1; i <= n; i++) {
            double sum = 0;
            for (double c : x) sum += chebyshev(i, 2 * c - 1);
            r[i - 1] = sum / n + (i % 2 == 0 ? 1 / (i * i - 1.0) : 0);
        }
    }

    private static double chebyshev(int degree, double x) {
        double before = 1;
        double value = x;
        for (int k = 2; k <= degree; k++) {
            double next = 2 * x * value - before;
            before = value;
            value = next;
        }
        return value;
    }

    private static void brownAlmostLinear(double[] x, double[] r) {
        int n = x.length;
        double sum = -(n + 1);
        double product = 1;
        for (double c : x) {
            sum += c;
            product *= c;
        }
        for (int i = 0; i + 1 < n; i++) r[i] = x[i] + sum;
        r[n - 1] = product - 1;
    }

    private static void osborne1(double[] x, double[] r) {
        for (int i = 0; i < 33; i++) {
            double t = 10 * i;
            r[i] = OSBORNE_1[i] - (x[0] + x[1] * Math.exp(-x[3] * t) + x[2] * Math.exp(-x[4] * t));
        }
    }

    private static void osborne2(double[] x, double[] r) {
        for (int i = 0; i < 65; i++) {
            double t = i / 10.0;
            r[i] = OSBORNE_2[i]
                    - (x[0] * Math.exp(-t * x[4])
                            + x[1] * Math.exp(-(t - x[8]) * (t - x[8]) * x[5])
                            + x[2] * Math.exp(-(t - x[9]) * (t - x[9]) * x[6])
                            + x[3] * Math.exp(-(t - x[10]) * (t - x[10]) * x[7]));
        }
    }
}
