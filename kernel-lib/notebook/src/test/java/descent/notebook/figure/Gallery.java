package descent.notebook.figure;

import static descent.notebook.figure.Plot.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** One figure of each kind, as the gallery shows them. */
final class Gallery {
    private Gallery() {}

    /** Writes {@code gallery.md} and its pictures into the folder that is the first argument. */
    public static void main(String[] arguments) throws IOException {
        Path docs = Path.of(arguments[0]);
        Path pictures = Files.createDirectories(docs.resolve("gallery"));
        StringBuilder page = new StringBuilder("# Gallery\n\nOne figure of each kind, drawn by"
                + " `kernel-lib/notebook/src/test/java/descent/notebook/figure/Gallery.java`, where the code of each is.\n"
                + "Under each stands its alternative text.\n");
        for (Map.Entry<String, Figure> entry : figures().entrySet()) {
            Figure figure = entry.getValue();
            Files.writeString(pictures.resolve(entry.getKey() + ".svg"), figure.svg() + "\n");
            String words = figure.alternativeText();
            page.append("\n## " + figure.title() + "\n\n![" + words + "](gallery/" + entry.getKey() + ".svg)\n\n");
            page.append(words + "\n");
        }
        Files.writeString(docs.resolve("gallery.md"), page);
    }

    static Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("lines", linesWithLogAxis());
        figures.put("annotated", annotated());
        figures.put("bars", barsWithMean());
        figures.put("grouped", grouped());
        figures.put("stacked", stacked());
        figures.put("scatter", scatterWithLine());
        figures.put("contour", rosenbrock());
        figures.put("contour-lines", norms());
        figures.put("v-shape", vShape());
        figures.put("panels", small());
        figures.put("diverged", diverged());
        figures.put("band", band());
        figures.put("spectrum", spectrum());
        figures.put("field", field());
        figures.put("histogram", gradients());
        figures.put("heat-map", phases());
        figures.put("confusion", confusion());
        figures.put("frames", images());
        figures.put("coefficients", coefficients());
        figures.put("margin", margin());
        figures.put("kkt", kkt());
        figures.put("tree", family());
        figures.put("decision", decision());
        figures.put("graph", backpropagation());
        return figures;
    }

    private static Figure kkt() {
        // Minimize (x − 2)² + (y − 1)² where x + y ≤ 2: at (1.5, 0.5) the gradient is (−1, −1) and the multiplier is 1.
        return contour(
                        "KKT: the gradients sum to zero",
                        (x, y) -> (x - 2) * (x - 2) + (y - 1) * (y - 1),
                        -0.5,
                        3,
                        -1,
                        2.5)
                .x("x")
                .y("y")
                .value("f")
                .line("constraint x + y = 2", x -> 2 - x, -0.5, 3)
                .arrow(1.5, 0.5, -0.7, -0.7, "∇f")
                .arrow(1.5, 0.5, 0.7, 0.7, "λ∇g")
                .point(1.5, 0.5, "solution")
                .alt(
                        "At the solution the objective's gradient and the constraint's, times its multiplier 1, are opposite.");
    }

    private static Figure family() {
        return tree("A family of optimizers")
                .edge("gradient descent", "SGD")
                .edge("gradient descent", "Newton")
                .edge("SGD", "momentum")
                .edge("SGD", "AdaGrad")
                .edge("momentum", "Nesterov")
                .edge("AdaGrad", "RMSProp")
                .edge("RMSProp", "Adam")
                .edge("Adam", "AdamW")
                .edge("Adam", "AMSGrad")
                .edge("Newton", "BFGS")
                .edge("BFGS", "L-BFGS")
                .emphasize("Adam")
                .alt(
                        "Adam descends from RMSProp, and AdamW and AMSGrad from Adam; the second branch goes from Newton to L-BFGS.");
    }

    private static Figure decision() {
        return tree("A decision tree of depth two")
                .topDown()
                .edge("petal length < 2.5", "setosa\n50 of 50", "yes")
                .edge("petal length < 2.5", "petal width < 1.8", "no")
                .edge("petal width < 1.8", "versicolor\n49 of 54", "yes")
                .edge("petal width < 1.8", "virginica\n45 of 46", "no")
                .alt("Two questions tell the three kinds apart with six mistakes in 150.");
    }

    private static Figure backpropagation() {
        return graph("Forward through a neuron")
                .edge("w", "w·x")
                .edge("x", "w·x")
                .edge("w·x", "z = w·x + b")
                .edge("b", "z = w·x + b")
                .edge("z = w·x + b", "a = σ(z)")
                .edge("a = σ(z)", "L = ½(a − y)²")
                .edge("y", "L = ½(a − y)²")
                .dashed()
                .emphasize("w", "b")
                .alt("The loss depends on w through three operations and on b through two.");
    }

    private static Figure gradients() {
        SplittableRandom random = new SplittableRandom(2);
        double[] small = new double[2000];
        double[] large = new double[2000];
        for (int i = 0; i < 2000; i++) {
            double z = random.nextDouble() + random.nextDouble() + random.nextDouble() + random.nextDouble() - 2;
            small[i] = 1 + 1.2 * z;
            large[i] = 1
                    + 0.3 * (random.nextDouble() + random.nextDouble() + random.nextDouble() + random.nextDouble() - 2);
        }
        return histogram("Gradient estimates from mini-batches")
                .x("estimate")
                .y("density")
                .density()
                .values("batch of 8", small)
                .values("batch of 128", large)
                .vline(1, "true gradient")
                .alt(
                        "Both batches centre on the true gradient; the larger batch's estimates spread a quarter as wide.");
    }

    private static Figure phases() {
        double[][] rate = new double[60][80];
        for (int j = 0; j < 60; j++) {
            for (int i = 0; i < 80; i++) {
                double a = 4.0 * (i + 0.5) / 80;
                double b = (j + 0.5) / 60;
                double trace = 1 + b - a;
                double d = trace * trace - 4 * b;
                rate[j][i] = d < 0 ? Math.sqrt(b) : (Math.abs(trace) + Math.sqrt(d)) / 2;
            }
        }
        return heatMap("Momentum on a parabola: factor per step", rate, 0, 4, 0, 1)
                .x("ηλ")
                .y("β")
                .value("spectral radius")
                .line("stable below", b -> (b - 2) / 2, 2, 4)
                .alt("The factor is below 1 under the line ηλ = 2 + 2β.");
    }

    private static Figure confusion() {
        return heatMap("Confusion matrix", new double[][] {{50, 2, 0}, {3, 41, 6}, {0, 9, 39}})
                .rows("cat", "dog", "fox")
                .columns("cat", "dog", "fox")
                .x("predicted")
                .y("true")
                .values()
                .size(460, 360)
                .alt("Most confusions are between dog and fox.");
    }

    private static Figure images() {
        Frames frames = frames("A wave, step by step");
        for (int k = 0; k < 6; k++) {
            double[][] pixels = new double[24][24];
            for (int i = 0; i < 24; i++) {
                for (int j = 0; j < 24; j++) {
                    pixels[i][j] = Math.sin(Math.hypot(i - 12, j - 12) - k);
                }
            }
            frames.frame("t = " + k, pixels);
        }
        return frames.columns(6).alt("Rings run outwards.");
    }

    private static Figure coefficients() {
        Lines lines = lines("Lasso: coefficients along the path")
                .x("λ")
                .y("coefficient")
                .logX();
        double[] lambda = new double[50];
        for (int i = 0; i < 50; i++) {
            lambda[i] = Math.pow(10, -3 + i * 0.08);
        }
        double[] full = {2.4, -1.6, 1.1, 0.7, -0.4, 0.2, -0.1};
        for (int k = 0; k < full.length; k++) {
            double[] path = new double[50];
            for (int i = 0; i < 50; i++) {
                path[i] = Math.signum(full[k]) * Math.max(0, Math.abs(full[k]) - lambda[i]);
            }
            lines.line("x" + (k + 1), lambda, path);
        }
        return lines.alt("Coefficients reach zero one after the other, the smallest first.");
    }

    private static Figure margin() {
        double[] px = {1.2, 1.8, 2.4, 0.8, 2.9, 2.1};
        double[] py = {2.9, 3.6, 3.1, 3.8, 3.9, 2.6};
        double[] nx = {0.7, 1.6, 2.2, 2.9, 1.1, 0.3};
        double[] ny = {1.1, 0.9, 1.4, 0.6, 1.6, 0.4};
        return contour("A margin and its support vectors", (a, b) -> 0.3 * a + 1.6 * b - 3.9, 0, 3.4, 0, 4.4)
                .levels(-1, 0, 1)
                .linesOnly()
                .x("x₁")
                .y("x₂")
                .points("class +1", px, py)
                .points("class −1", nx, ny)
                .rings("support vectors", new double[] {2.1, 1.1, 2.2}, new double[] {2.6, 1.6, 1.4})
                .alt("Three points lie on the margin; they alone hold the boundary.");
    }

    private static double[] powers(double ratio, int n, double start) {
        double[] values = new double[n];
        double at = start;
        for (int i = 0; i < n; i++) {
            values[i] = at;
            at *= ratio;
        }
        return values;
    }

    private static Figure linesWithLogAxis() {
        return lines("Gradient descent on a parabola, three learning rates")
                .x("iteration k")
                .y("f(θₖ) − f*")
                .logY()
                .line("η = 0.1", powers(0.64, 40, 3))
                .line("η = 0.3", powers(0.16, 18, 3))
                .line("η = 0.9", powers(0.64, 40, 0.3))
                .markers()
                .alt("On a logarithmic axis all three runs are straight lines; η = 0.3 falls fastest.");
    }

    private static Figure annotated() {
        return lines("The loop, step by step")
                .x("iteration k")
                .y("J(θ)")
                .line("J", new double[] {9, 5.2, 3.4, 2.4, 1.9, 1.62, 1.5, 1.45, 1.43, 1.42, 1.42, 1.42})
                .stepped()
                .markers()
                .note(0, 9, "forward: predict")
                .note(1, 5.2, "backward: ∇J(θ)")
                .note(2, 3.4, "update: θ ← θ − η∇J(θ)")
                .hline(1.42, "J at the minimum")
                .vline(8, "‖∇J‖ < 10⁻³")
                .alt("J falls in ever smaller steps and is flat after eight iterations.");
    }

    private static Figure barsWithMean() {
        return bars("Squared error of each example; J is their mean")
                .x("example")
                .y("(y − θx)²")
                .bar("1", 0.2)
                .bar("2", 1.4)
                .bar("3", 0.7)
                .bar("4", 3.1)
                .bar("5", 0.05)
                .bar("6", 1.9)
                .values()
                .hline(1.225, "mean = 1.225")
                .alt("Six errors from 0.05 to 3.1; their mean is 1.225.");
    }

    private static Figure stacked() {
        return bars("Bytes per parameter in training, mixed precision with Adam, 64 devices")
                .y("bytes")
                .groups("plain", "ZeRO 1", "ZeRO 2", "ZeRO 3")
                .series("parameters", 2, 2, 2, 2 / 64.0)
                .series("gradients", 2, 2, 2 / 64.0, 2 / 64.0)
                .series("optimizer", 12, 12 / 64.0, 12 / 64.0, 12 / 64.0)
                .stacked()
                .values()
                .alt("Of 16 bytes per parameter 12 belong to the optimizer; sharding that state first leaves 4.2.");
    }

    private static Figure grouped() {
        return bars("Steps until the loss is 0.01")
                .y("steps")
                .logY()
                .groups("κ = 10", "κ = 100", "κ = 1000")
                .series("gradient descent", 23, 231, 2302)
                .series("momentum", 18, 60, 190)
                .series("Nesterov", 15, 48, 160)
                .alt(
                        "Gradient descent needs ten times the steps for each tenfold condition number, momentum about three times.");
    }

    private static Figure scatterWithLine() {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = random.doubles(120, 0, 10).toArray();
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = 0.7 * x[i] + 1 + (random.nextDouble() + random.nextDouble() - 1) * 2;
        }
        return scatter("A line through noisy points")
                .x("x")
                .y("y")
                .points("data", x, y)
                .line("y = 1 + 0.7x", t -> 1 + 0.7 * t, 0, 10)
                .rings("far off", new double[] {x[3], x[9]}, new double[] {y[3], y[9]})
                .alt("The points lie within two units of the line.");
    }

    static double rosenbrock(double x, double y) {
        return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x);
    }

    private static Figure rosenbrock() {
        double[][] path = new double[10_001][];
        double x = -1.5;
        double y = 1.5;
        for (int k = 0; k < path.length; k++) {
            path[k] = new double[] {x, y};
            double gx = -2 * (1 - x) - 400 * x * (y - x * x);
            double gy = 200 * (y - x * x);
            x -= 0.001 * gx;
            y -= 0.001 * gy;
        }
        return contour(
                        "Rosenbrock's valley: 10 000 steps of gradient descent, η = 0.001",
                        Gallery::rosenbrock,
                        -2,
                        2,
                        -1,
                        3)
                .x("θ₁")
                .y("θ₂")
                .value("f(θ)")
                .logLevels()
                .path("gradient descent", path)
                .point(1, 1, "minimum (1, 1)")
                .note(-1.5, 1.5, "start")
                .alt(
                        "The path drops into the valley in two steps and then crawls along it, ending short of the minimum.");
    }

    private static Figure norms() {
        return contour("Steepest descent depends on the norm", (a, b) -> a * a / 2 + b * b * 2, -3, 3, -2, 2)
                .x("θ₁")
                .y("θ₂")
                .linesOnly()
                .equalUnits()
                .point(2, 0.8, "θ")
                .arrow(2, 0.8, -0.53, -0.85, "ℓ₂: −g")
                .arrow(2, 0.8, 0, -1, "ℓ₁: one coordinate")
                .arrow(2, 0.8, -1, -1, "ℓ∞: −sign(g)")
                .alt("From the same point the steepest step goes in three directions, one for each norm.");
    }

    private static Figure vShape() {
        double[] h = new double[57];
        double[] error = new double[57];
        for (int i = 0; i < h.length; i++) {
            h[i] = Math.pow(10, -14 + i * 0.25);
            error[i] = Math.abs((Math.exp(1 + h[i]) - Math.exp(1 - h[i])) / (2 * h[i]) - Math.E);
        }
        return lines("Error of the central difference of exp at 1")
                .x("h")
                .y("absolute error")
                .logX()
                .logY()
                .line("", h, error)
                .markers()
                .vline(6e-6, "h ≈ ε^(1/3)")
                .alt("The error is smallest near h = 1e-5; it grows like h² above and like 1/h below.");
    }

    private static Figure small() {
        double[] rates = {0.05, 0.2, 0.45, 0.55};
        Panel[] panels = new Panel[4];
        for (int i = 0; i < 4; i++) {
            panels[i] = lines("η = " + rates[i])
                    .x("iteration k")
                    .y("θₖ")
                    .line("gradient descent", powers(1 - 4 * rates[i], 20, 1))
                    .markers()
                    .line("minimum", new double[20]);
        }
        return panels("Four rates on f(θ) = 2θ²", panels)
                .columns(2)
                .sharedX()
                .sharedY()
                .alt("Up to 0.25 θ falls smoothly, up to 0.5 it swings and falls, above it grows.");
    }

    private static Figure diverged() {
        double[] wild = powers(-3.2, 700, 1);
        for (int i = 0; i < wild.length; i++) {
            wild[i] = wild[i] * wild[i];
        }
        return lines("Rates below and above 2/L")
                .x("iteration k")
                .y("f(θₖ)")
                .xRange(0, 30)
                .line("η = 0.4", powers(0.64, 31, 1))
                .line("η = 2.1", wild)
                .alt("One run falls, the other grows without bound.");
    }

    private static Figure band() {
        double[] x = new double[60];
        double[] middle = new double[60];
        double[] low = new double[60];
        double[] high = new double[60];
        for (int i = 0; i < 60; i++) {
            x[i] = i;
            middle[i] = Math.exp(-i / 15.0) + 0.1;
            low[i] = middle[i] * 0.7;
            high[i] = middle[i] * 1.35;
        }
        return lines("Loss over ten seeds")
                .x("epoch")
                .y("loss")
                .line("mean", x, middle)
                .band("10th to 90th percentile", x, low, high)
                .span(20, 40, "rate halved")
                .alt("The mean loss falls from 1.1 to 0.12; the seeds differ by about a third.");
    }

    private static Figure spectrum() {
        double[] index = new double[40];
        double[] values = new double[40];
        for (int i = 0; i < 40; i++) {
            index[i] = i + 1;
            values[i] = 100 * Math.exp(-i / 4.0) + 1e-3;
        }
        return lines("Eigenvalues of the Hessian")
                .x("index")
                .y("λ")
                .logY()
                .stems("", index, values)
                .alt("A few large eigenvalues and a long flat tail.");
    }

    private static Figure field() {
        return lines("The gradient field of a saddle")
                .x("θ₁")
                .y("θ₂")
                .field((a, b) -> new double[] {-a, b}, -2, 2, -2, 2, 15)
                .point(0, 0, "saddle")
                .alt("Arrows run in along θ₁ and out along θ₂.");
    }
}
