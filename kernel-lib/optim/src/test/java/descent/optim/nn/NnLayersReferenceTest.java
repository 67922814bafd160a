package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.data.Batch;
import descent.optim.linalg.Vectors;
import descent.optim.optimizer.ClipGlobalNorm;
import descent.optim.optimizer.ClipValue;
import descent.optim.optimizer.GradientDescent;
import descent.optim.optimizer.Norm;
import descent.optim.optimizer.Optimizer;
import descent.optim.reference.Reference;
import descent.optim.run.ExponentialAverage;
import descent.optim.run.PolyakAverage;
import descent.optim.schedule.Cosine;
import descent.optim.schedule.Linear;
import descent.optim.schedule.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code nn_layers*.json}, to its own tolerance; a kind of case that is not known here fails. */
class NnLayersReferenceTest {
    private static final Map<String, Activation> ACTIVATIONS = Map.of(
            "tanh", new Tanh(),
            "relu", new Relu(),
            "sigmoid", new Sigmoid(),
            "gelu", new Gelu(),
            "softplus", new Softplus(),
            "leaky_relu", new LeakyRelu(0.01),
            "elu", new Elu(),
            "silu", new Silu());

    static List<Reference.Case> cases() {
        return Reference.cases("nn_layers");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyCaseIsMatchedToItsTolerance(Reference.Case one) {
        check(one.document(), one.json());
    }

    private static void check(JsonNode file, JsonNode c) {
        String kind = c.path("kind").asText();
        switch (kind) {
            case "mlp" -> mlp(file, c);
            case "batchnorm1d" -> batchNorm(c);
            case "layernorm" -> layerNorm(c);
            case "dropout" -> dropout(c);
            case "loss" -> loss(c);
            case "rnn_tanh" -> cell(c, new Vanilla(units(c)));
            case "rnn_relu" -> cell(c, new Vanilla(units(c), new Relu()));
            case "lstm" -> cell(c, new Lstm(units(c)));
            case "gru" -> cell(c, new Gru(units(c)));
            case "init" ->
                c.path("rows").forEach(row -> start(row, c.path("tol").asDouble()));
            case "accumulation" -> accumulation(file, c);
            case "clip_grad_norm" ->
                clip(
                        c,
                        new ClipGlobalNorm(
                                new GradientDescent(1), c.path("max_norm").asDouble(), norm(c)));
            case "clip_grad_value" ->
                clip(
                        c,
                        new ClipValue(
                                new GradientDescent(1), c.path("clip_value").asDouble()));
            case "averaging" -> averaging(c);
            case "swalr" -> annealing(c);
            case "hessian" -> gradientAndSam(c);
            default -> throw new AssertionError("no check for the kind " + kind);
        }
    }

    private static void mlp(JsonNode file, JsonNode c) {
        JsonNode shared = file.path("inputs").path(c.path("inputs").asText());
        double[] x = numbers(shared.path("x"));
        int rows = shared.path("x").size();
        Network network = mlp(shared, ACTIVATIONS.get(c.path("activation").asText()));
        double[] theta = theta(shared, "W1", "b1", "W2", "b2");
        Workspace work = network.start(rows);
        double[] output = work.forward(theta, x, rows, Mode.TRAIN);
        same(c, "hidden", work.output(1));
        same(c, "output", output);
        double[] outputGradient = new double[output.length];
        double value = loss(c.path("loss").asText(), c.path("label_smoothing").asDouble())
                .valueAndGradient(rows, network.outputs(), output, targets(shared, c), null, outputGradient);
        same(c, "loss_value", value);
        double[] gradient = new double[theta.length];
        same(c, "d_x", work.backward(theta, outputGradient, gradient));
        sameBlocks(c, gradient, "d_W1", "d_b1", "d_W2", "d_b2");
    }

    private static Network mlp(JsonNode shared, Activation activation) {
        return Network.of(
                shared.path("x").path(0).size(),
                new Dense(shared.path("b1").size()),
                activation,
                new Dense(shared.path("b2").size()));
    }

    private static Loss loss(String name, double smoothing) {
        return switch (name) {
            case "mse" -> new SquaredError();
            case "mse_sum" -> new SquaredError(SquaredError.Average.SUM);
            case "smooth_l1" -> new SmoothL1();
            case "cross_entropy" -> new SoftmaxCrossEntropy();
            case "cross_entropy_label_smoothing" -> new SoftmaxCrossEntropy(smoothing);
            default -> throw new AssertionError("no loss " + name);
        };
    }

    private static double[] targets(JsonNode shared, JsonNode c) {
        return c.path("loss").asText().startsWith("cross_entropy")
                ? oneHot(shared.path("classes"), shared.path("b2").size())
                : numbers(shared.path("target"));
    }

    private static void batchNorm(JsonNode c) {
        int width = c.path("gamma").size();
        Network network = Network.of(
                width,
                new BatchNorm(c.path("momentum").asDouble(), c.path("eps").asDouble()));
        boolean evaluate = c.has("running_mean");
        double[] statistics = evaluate ? theta(c, "running_mean", "running_var") : network.initialStatistics();
        int rows = c.path("x").size();
        Workspace work = network.start(rows, statistics, null, Precision.DOUBLE);
        normalisation(c, work, evaluate ? Mode.EVALUATE : Mode.TRAIN);
        if (evaluate) return;
        sameBlocks(c, statistics, "running_mean_after_1", "running_var_after_1");
        work.forward(theta(c, "gamma", "beta"), numbers(c.path("second_batch")), rows, Mode.TRAIN);
        sameBlocks(c, statistics, "running_mean_after_2", "running_var_after_2");
    }

    private static void layerNorm(JsonNode c) {
        Network network =
                Network.of(c.path("gamma").size(), new LayerNorm(c.path("eps").asDouble()));
        normalisation(c, network.start(c.path("x").size()), Mode.TRAIN);
    }

    private static void normalisation(JsonNode c, Workspace work, Mode mode) {
        double[] theta = theta(c, "gamma", "beta");
        double[] gradient = new double[theta.length];
        same(c, "output", work.forward(theta, numbers(c.path("x")), c.path("x").size(), mode));
        same(c, "d_x", work.backward(theta, numbers(c.path("upstream")), gradient));
        sameBlocks(c, gradient, "d_gamma", "d_beta");
    }

    private static void dropout(JsonNode c) {
        int rows = c.path("x").size();
        Network network =
                Network.of(c.path("x").path(0).size(), new Dropout(c.path("p").asDouble()));
        double[] mask = numbers(c.path("mask"));
        int[] next = {0};
        // A number is kept where the draw is at least p, so draws of 0 and of almost 1 are this mask.
        Workspace work = network.start(rows, new RandomGenerator() {
            @Override
            public long nextLong() {
                throw new AssertionError("dropout draws doubles only");
            }

            @Override
            public double nextDouble() {
                return mask[next[0]++] * Math.nextDown(1.0);
            }
        });
        same(c, "output", work.forward(new double[0], numbers(c.path("x")), rows, Mode.TRAIN));
        same(c, "d_x", work.backward(new double[0], numbers(c.path("upstream")), new double[0]));
        assertThat(next[0]).isEqualTo(mask.length);
    }

    private static void loss(JsonNode c) {
        double[] z = numbers(c.path("logits"));
        double[] gradient = new double[z.length];
        double value;
        if (c.has("class_weight")) {
            int classes = c.path("class_weight").size();
            value = new SoftmaxCrossEntropy()
                    .withClassWeights(numbers(c.path("class_weight")))
                    .valueAndGradient(
                            z.length / classes, classes, z, oneHot(c.path("classes"), classes), null, gradient);
        } else {
            double[] weight = c.path("weight").isArray() ? numbers(c.path("weight")) : null;
            value = binary(c).valueAndGradient(z.length, 1, z, numbers(c.path("y")), weight, gradient);
        }
        same(c, "loss_value", value);
        same(c, "d_logits", gradient);
    }

    private static Loss binary(JsonNode c) {
        if (!c.has("gamma")) return new SigmoidCrossEntropy(c.path("pos_weight").asDouble());
        double gamma = c.path("gamma").asDouble();
        return c.path("alpha").isNull()
                ? new FocalLoss(gamma)
                : FocalLoss.balanced(gamma, c.path("alpha").asDouble());
    }

    private static int units(JsonNode c) {
        return c.path("h0").path(0).size();
    }

    private static void cell(JsonNode c, Cell cell) {
        int steps = c.path("x").size();
        int rows = c.path("h0").size();
        int features = c.path("x").path(0).path(0).size();
        int units = cell.units();
        double[] theta = theta(c, "W_ih", "W_hh", "b_ih", "b_hh");
        boolean memory = c.path("c0").isArray();
        double[] c0 = memory ? numbers(c.path("c0")) : new double[rows * units];
        Unrolled unrolled = Recurrent.all(cell, steps).unroll(rows, features);
        unrolled.forward(theta, swap(numbers(c.path("x")), steps, rows, features), rows, numbers(c.path("h0")), c0);
        double[] upstream = numbers(c.path("upstream"));
        double value = 0;
        for (int t = 0; t < steps; t++) {
            same(c, c.path("h").path(t), unrolled.h(t + 1));
            if (memory) same(c, c.path("c").path(t), unrolled.c(t + 1));
            for (int i = 0; i < rows * units; i++) value += unrolled.h(t + 1)[i] * upstream[t * rows * units + i];
        }
        same(c, "loss_value", value);
        double[] gradient = new double[theta.length];
        double[] dx = unrolled.backward(theta, swap(upstream, steps, rows, units), false, gradient);
        same(c, "d_x", swap(dx, rows, steps, features));
        same(c, "d_h0", unrolled.initialStateGradient());
        if (memory) same(c, "d_c0", unrolled.initialMemoryGradient());
        sameBlocks(c, gradient, "d_W_ih", "d_W_hh", "d_b_ih", "d_b_hh");
    }

    /** Makes b × a × n of a × b × n: the file is time after time, a row here is a whole sequence. */
    private static double[] swap(double[] values, int a, int b, int n) {
        double[] out = new double[a * b * n];
        for (int i = 0; i < a; i++)
            for (int j = 0; j < b; j++) System.arraycopy(values, (i * b + j) * n, out, (j * a + i) * n, n);
        return out;
    }

    private static void start(JsonNode row, double tolerance) {
        int in = row.path("fan_in").asInt();
        int out = row.path("fan_out").asInt();
        String name = row.path("gain_name").asText();
        double gain = name.startsWith("leaky_relu_")
                ? new LeakyRelu(Double.parseDouble(name.substring("leaky_relu_".length()))).gain()
                : Map.of("linear", new Identity(), "tanh", new Tanh(), "relu", new Relu(), "selu", new Selu())
                        .get(name)
                        .gain();
        Xavier xavier = Xavier.normal().withGain(gain);
        He he = He.normal().withGain(gain);
        Map<String, Double> got = Map.of(
                "gain", gain,
                "xavier_normal_std", xavier.deviation(in, out),
                "xavier_uniform_bound", xavier.bound(in, out),
                "he_normal_std_fan_in", he.deviation(in, out),
                "he_uniform_bound_fan_in", he.bound(in, out),
                "he_normal_std_fan_out", he.withFan(He.Fan.OUT).deviation(in, out),
                "orthogonal_entry_variance", new Orthogonal(gain).variance(out, in),
                "default_torch_linear_bound", He.torchLinear().bound(in, out));
        List<String> known = new ArrayList<>(got.keySet());
        known.addAll(List.of("fan_in", "fan_out", "gain_name"));
        row.fieldNames().forEachRemaining(field -> assertThat(known).contains(field));
        got.forEach((field, value) -> close(value, row.path(field).asDouble(), tolerance, name + " " + field));
    }

    private static void accumulation(JsonNode file, JsonNode c) {
        JsonNode shared = file.path("inputs").path(c.path("inputs").asText());
        int outputs = shared.path("b2").size();
        Samples samples = Samples.ofClasses(rows(shared.path("x")), labels(shared.path("classes")), outputs);
        NetworkObjective f = new NetworkObjective(
                mlp(shared, ACTIVATIONS.get(c.path("activation").asText())),
                loss(c.path("loss").asText(), 0),
                samples);
        double[] theta = theta(shared, "W1", "b1", "W2", "b2");
        sameBlocks(c, f.gradient(theta), "d_W1", "d_b1", "d_W2", "d_b2");
        for (String micro : List.of("micro_batches", "unequal_micro_batches")) {
            double[] sum = new double[theta.length];
            double[] part = new double[theta.length];
            for (JsonNode range : c.path(micro)) {
                int from = range.path(0).asInt();
                int count = range.path(1).asInt() - from;
                int[] indices = new int[count];
                for (int k = 0; k < count; k++) indices[k] = from + k;
                f.valueAndGradient(theta, Batch.of(indices), part);
                Vectors.axpy((double) count / samples.size(), part, sum);
            }
            sameBlocks(c, sum, "d_W1", "d_b1", "d_W2", "d_b2");
        }
    }

    /** Clips by a step of descent from 0 with rate 1, which ends at minus the clipped gradient. */
    private static void clip(JsonNode c, Optimizer clipped) {
        double[] gradient = numbers(c.path("grads"));
        if (c.has("total_norm")) same(c, "total_norm", norm(c).of(gradient));
        double[] theta = new double[gradient.length];
        clipped.start(theta.length).step(theta, gradient);
        Vectors.scale(-1, theta);
        sameBlocks(c, theta, "clipped");
    }

    private static Norm norm(JsonNode c) {
        double type = Reference.number(c.path("norm_type"));
        if (type == 1) return Norm.L1;
        if (type == 2) return Norm.L2;
        if (type == Double.POSITIVE_INFINITY) return Norm.MAX;
        throw new AssertionError("no norm of type " + type);
    }

    private static void averaging(JsonNode c) {
        PolyakAverage swa = PolyakAverage.swa(0, 1);
        ExponentialAverage ema = new ExponentialAverage(c.path("ema_decay").asDouble());
        for (int k = 0; k < c.path("params").size(); k++) {
            double[] point = numbers(c.path("params").path(k));
            swa.add(point);
            ema.add(point);
            same(c, c.path("swa").path(k), swa.average());
            same(c, c.path("ema").path(k), ema.average());
        }
    }

    private static void annealing(JsonNode c) {
        double from = c.path("base_lr").asDouble();
        double to = c.path("swa_lr").asDouble();
        int steps = c.path("anneal_epochs").asInt();
        Schedule schedule = switch (c.path("strategy").asText()) {
            case "linear" -> new Linear(from, to, steps);
            case "cos" -> new Cosine(from, steps, to).held();
            default -> throw new AssertionError("no strategy " + c.path("strategy"));
        };
        double[] rates = new double[c.path("lr").size()];
        for (int t = 0; t < rates.length; t++) rates[t] = schedule.at(t);
        sameBlocks(c, rates, "lr");
    }

    /** The parts of the Hessian case that belong to a network: value, gradient, and the gradient at SAM's point. */
    private static void gradientAndSam(JsonNode c) {
        double[] theta = numbers(c.path("theta"));
        int inputs = c.path("X").path(0).size();
        int hidden = (theta.length - 1) / (inputs + 2);
        NetworkObjective f = new NetworkObjective(
                Network.of(inputs, new Dense(hidden), new Tanh(), new Dense(1)),
                new SquaredError(),
                Samples.of(rows(c.path("X")), numbers(c.path("y"))));
        double[] gradient = new double[theta.length];
        same(c, "loss_value", f.valueAndGradient(theta, gradient));
        same(c, "gradient", gradient);
        double[] raised = theta.clone();
        Vectors.axpy(c.path("sam_rho").asDouble() / Vectors.norm(gradient), gradient, raised);
        same(c, "sam_gradient", f.gradient(raised));
    }

    private static double[] oneHot(JsonNode classes, int count) {
        double[] shares = new double[classes.size() * count];
        for (int i = 0; i < classes.size(); i++)
            shares[i * count + classes.path(i).asInt()] = 1;
        return shares;
    }

    private static int[] labels(JsonNode node) {
        int[] labels = new int[node.size()];
        for (int i = 0; i < labels.length; i++) labels[i] = node.path(i).asInt();
        return labels;
    }

    private static double[][] rows(JsonNode node) {
        double[][] rows = new double[node.size()][];
        for (int i = 0; i < rows.length; i++) rows[i] = numbers(node.path(i));
        return rows;
    }

    /** Returns the named arrays of a case one after the other. */
    private static double[] theta(JsonNode node, String... names) {
        List<Double> all = new ArrayList<>();
        for (String name : names) for (double v : numbers(node.path(name))) all.add(v);
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] numbers(JsonNode node) {
        if (!node.isArray()) return new double[] {Reference.number(node)};
        return StreamSupport.stream(node.spliterator(), false)
                .flatMapToDouble(child -> Arrays.stream(numbers(child)))
                .toArray();
    }

    private static void sameBlocks(JsonNode c, double[] got, String... names) {
        same(c, names, theta(c, names), got);
        assertThat(got).hasSameSizeAs(theta(c, names));
    }

    private static void same(JsonNode c, String name, double[] got) {
        same(c, new String[] {name}, numbers(c.path(name)), got);
    }

    private static void same(JsonNode c, JsonNode want, double[] got) {
        same(c, new String[] {"step"}, numbers(want), got);
    }

    private static void same(JsonNode c, String name, double got) {
        close(got, Reference.number(c.path(name)), c.path("tol").asDouble(), name);
    }

    private static void same(JsonNode c, String[] names, double[] want, double[] got) {
        assertThat(want).as(String.join(" ", names)).isNotEmpty();
        assertThat(got.length).isGreaterThanOrEqualTo(want.length);
        for (int i = 0; i < want.length; i++)
            close(got[i], want[i], c.path("tol").asDouble(), String.join(" ", names) + "[" + i + "]");
    }

    private static void close(double got, double want, double tolerance, String what) {
        assertThat(got).as(what).isCloseTo(want, within(tolerance * Math.max(1, Math.abs(want))));
    }
}
