package descent.optim.reference;

import static descent.optim.reference.TorchOptimizers.get;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.optimizer.AcceleratedGradient;
import descent.optim.optimizer.AdaBelief;
import descent.optim.optimizer.Adafactor;
import descent.optim.optimizer.AdamEpsilonHat;
import descent.optim.optimizer.Adamax;
import descent.optim.optimizer.AmsGradPaper;
import descent.optim.optimizer.HeavyBall;
import descent.optim.optimizer.Lamb;
import descent.optim.optimizer.Lars;
import descent.optim.optimizer.Layout;
import descent.optim.optimizer.Lion;
import descent.optim.optimizer.Lookahead;
import descent.optim.optimizer.Momentum;
import descent.optim.optimizer.NesterovSutskever;
import descent.optim.optimizer.Optimizer;
import descent.optim.optimizer.RAdam;
import descent.optim.optimizer.Shampoo;
import descent.optim.optimizer.Sophia;
import descent.optim.optimizer.Yogi;
import descent.optim.schedule.InverseRoot;
import descent.optim.schedule.Schedule;

/** Our optimizers for the cases of the papers, found by the beginning of their ids. */
final class PaperOptimizers {
    private PaperOptimizers() {}

    static Optimizer of(Reference.Case one) {
        JsonNode h = one.hyper();
        Schedule rate = rate(one);
        double beta1 = get(h, "beta1", Double.NaN);
        double beta2 = get(h, "beta2", Double.NaN);
        double eps = get(h, "eps", Double.NaN);
        double decay = get(h, "weight_decay", Double.NaN);
        double momentum = get(h, "momentum", Double.NaN);
        String id = one.id();
        if (id.startsWith("lars")) return new Lars(rate, momentum, decay, get(h, "eta", Double.NaN));
        if (id.startsWith("lamb")) return new Lamb(rate, beta1, beta2, eps, decay);
        if (id.startsWith("lion")) return new Lion(rate, beta1, beta2, decay);
        if (id.startsWith("adafactor"))
            return new Adafactor(
                    new InverseRoot(1, get(h, "rho_max", Double.NaN)),
                    get(h, "eps1", Double.NaN),
                    get(h, "eps2", Double.NaN),
                    get(h, "d", Double.NaN),
                    get(h, "decay_power", Double.NaN));
        if (id.startsWith("sophia"))
            return new Sophia(
                    rate,
                    beta1,
                    beta2,
                    get(h, "gamma", Double.NaN),
                    eps,
                    decay,
                    h.get("k").asInt());
        if (id.startsWith("shampoo")) return new Shampoo(rate, eps);
        if (id.startsWith("adabelief")) return new AdaBelief(rate, beta1, beta2, eps);
        if (id.startsWith("yogi")) return new Yogi(rate, beta1, beta2, eps, get(h, "v_init", Double.NaN));
        if (id.startsWith("amsgrad_paper")) return new AmsGradPaper(get(h, "lr", Double.NaN), beta1, beta2);
        if (id.startsWith("adamax_paper")) return Adamax.paper(rate, beta1, beta2);
        if (id.startsWith("radam_paper")) return RAdam.paper(rate, beta1, beta2);
        if (id.startsWith("adam_eps_hat")) return new AdamEpsilonHat(rate, beta1, beta2, eps);
        if (id.startsWith("heavy_ball")) return new HeavyBall(rate, momentum);
        if (id.startsWith("torch_momentum")) return new Momentum(rate, momentum);
        if (id.startsWith("lookahead")) return lookahead(h);
        if (id.startsWith("nesterov_sutskever")) return new NesterovSutskever(rate, momentum);
        if (id.startsWith("nesterov_agd")) return new AcceleratedGradient(rate);
        throw new IllegalArgumentException("no optimizer here for " + id);
    }

    private static Optimizer lookahead(JsonNode h) {
        String torchName =
                h.get("inner").asText().equals("Sgd") ? "SGD" : h.get("inner").asText();
        Optimizer inner = TorchOptimizers.of(torchName, h.get("inner_hyper"));
        return new Lookahead(inner, h.get("k").asInt(), h.get("alpha").asDouble());
    }

    private static Schedule rate(Reference.Case one) {
        if (one.hyper().has("rates")) {
            double[] rates =
                    Reference.vector(one.document().get(one.hyper().get("rates").asText()));
            return step -> rates[step];
        }
        return one.hyper().has("lr") ? Schedule.constant(one.hyper().get("lr").asDouble()) : Schedule.constant(0);
    }

    /** The layout of a case: its layers, its shape, or one block. */
    static Layout layout(Reference.Case one, int n) {
        JsonNode h = one.hyper();
        Layout layout = Layout.empty();
        if (h.has("layers")) {
            for (JsonNode range : h.get("layers"))
                layout = layout.weights(
                        "layer " + range, range.get(1).asInt() - range.get(0).asInt());
            return layout;
        }
        return h.has("shape") ? layout.weights("X", Reference.integers(h.get("shape"))) : Layout.flat(n);
    }
}
