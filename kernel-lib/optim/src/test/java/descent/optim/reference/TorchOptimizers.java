package descent.optim.reference;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.optimizer.AdaGrad;
import descent.optim.optimizer.Adadelta;
import descent.optim.optimizer.Adam;
import descent.optim.optimizer.AdamW;
import descent.optim.optimizer.Adamax;
import descent.optim.optimizer.AmsGrad;
import descent.optim.optimizer.Ascent;
import descent.optim.optimizer.Asgd;
import descent.optim.optimizer.GradientDescent;
import descent.optim.optimizer.L2Decay;
import descent.optim.optimizer.Momentum;
import descent.optim.optimizer.NAdam;
import descent.optim.optimizer.Nesterov;
import descent.optim.optimizer.Optimizer;
import descent.optim.optimizer.RAdam;
import descent.optim.optimizer.RmsProp;
import descent.optim.optimizer.Rprop;
import descent.optim.schedule.InverseTime;
import descent.optim.schedule.Schedule;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** Our optimizers for torch's names and hyper-parameters. */
final class TorchOptimizers {
    /** The name of each of torch's state vectors in ours. */
    static final Map<String, String> STATE = Map.of(
            "momentum_buffer", "b",
            "sum", "s",
            "square_avg", "s",
            "grad_avg", "a",
            "acc_delta", "u",
            "exp_avg", "m",
            "exp_avg_sq", "v",
            "max_exp_avg_sq", "u",
            "exp_inf", "u",
            "ax", "average");

    private static final Set<String> KNOWN = Set.of(
            "lr",
            "momentum",
            "dampening",
            "nesterov",
            "weight_decay",
            "lr_decay",
            "initial_accumulator_value",
            "eps",
            "alpha",
            "centered",
            "rho",
            "beta1",
            "beta2",
            "amsgrad",
            "momentum_decay",
            "eta_minus",
            "eta_plus",
            "step_min",
            "step_max",
            "lambd",
            "t0",
            "maximize");

    private TorchOptimizers() {}

    /** Returns why a case is not to be matched, or null. */
    static String exception(Reference.Case one) {
        return one.id().endsWith("_torch113_loop")
                ? "records a bug of torch 1.13's loop: mu_t is multiplied into the product twice"
                : null;
    }

    static Optimizer of(String name, JsonNode hyper) {
        for (Iterator<String> names = hyper.fieldNames(); names.hasNext(); ) {
            String key = names.next();
            if (!KNOWN.contains(key)) throw new IllegalArgumentException("unknown hyper-parameter " + key);
        }
        Optimizer optimizer = plain(name, hyper);
        double decay = get(hyper, "weight_decay", 0);
        if (decay != 0 && !name.equals("AdamW")) optimizer = new L2Decay(optimizer, decay);
        return hyper.path("maximize").asBoolean() ? new Ascent(optimizer) : optimizer;
    }

    private static Optimizer plain(String name, JsonNode hyper) {
        Schedule rate = Schedule.constant(get(hyper, "lr", Double.NaN));
        double eps = get(hyper, "eps", 1e-8);
        double beta1 = get(hyper, "beta1", 0.9);
        double beta2 = get(hyper, "beta2", 0.999);
        double momentum = get(hyper, "momentum", 0);
        boolean amsgrad = hyper.path("amsgrad").asBoolean();
        switch (name) {
            case "SGD":
                if (momentum == 0) return new GradientDescent(rate);
                if (hyper.path("nesterov").asBoolean()) return new Nesterov(rate, momentum);
                return new Momentum(rate, momentum, get(hyper, "dampening", 0));
            case "Adagrad":
                Schedule falling = new InverseTime(rate.at(0), get(hyper, "lr_decay", 0));
                return new AdaGrad(falling, get(hyper, "eps", 1e-10), get(hyper, "initial_accumulator_value", 0));
            case "RMSprop":
                return new RmsProp(
                        rate,
                        get(hyper, "alpha", 0.99),
                        eps,
                        momentum,
                        hyper.path("centered").asBoolean());
            case "Adadelta":
                return new Adadelta(rate, get(hyper, "rho", 0.9), get(hyper, "eps", 1e-6));
            case "Adam":
                return amsgrad ? new AmsGrad(rate, beta1, beta2, eps) : new Adam(rate, beta1, beta2, eps);
            case "AdamW":
                double decay = get(hyper, "weight_decay", 0.01);
                return amsgrad
                        ? new AmsGrad(rate, beta1, beta2, eps, decay)
                        : new AdamW(rate, beta1, beta2, eps, decay);
            case "Adamax":
                return new Adamax(rate, beta1, beta2, eps);
            case "NAdam":
                return new NAdam(rate, beta1, beta2, eps, get(hyper, "momentum_decay", 4e-3));
            case "RAdam":
                return new RAdam(rate, beta1, beta2, eps, 5);
            case "Rprop":
                return new Rprop(
                        rate.at(0),
                        get(hyper, "eta_minus", 0.5),
                        get(hyper, "eta_plus", 1.2),
                        get(hyper, "step_min", 1e-6),
                        get(hyper, "step_max", 50));
            case "ASGD":
                return new Asgd(rate, get(hyper, "lambd", 1e-4), get(hyper, "alpha", 0.75), get(hyper, "t0", 1e6));
            default:
                throw new IllegalArgumentException("no optimizer here is called " + name);
        }
    }

    static double get(JsonNode hyper, String name, double otherwise) {
        return hyper.hasNonNull(name) ? Reference.number(hyper.get(name)) : otherwise;
    }
}
