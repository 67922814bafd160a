package descent.benchmarks;

import descent.optim.optimizer.AdaBelief;
import descent.optim.optimizer.AdaGrad;
import descent.optim.optimizer.Adadelta;
import descent.optim.optimizer.Adam;
import descent.optim.optimizer.AdamW;
import descent.optim.optimizer.Adamax;
import descent.optim.optimizer.AmsGrad;
import descent.optim.optimizer.Asgd;
import descent.optim.optimizer.GradientDescent;
import descent.optim.optimizer.Lion;
import descent.optim.optimizer.Momentum;
import descent.optim.optimizer.NAdam;
import descent.optim.optimizer.Nesterov;
import descent.optim.optimizer.Optimizer;
import descent.optim.optimizer.RAdam;
import descent.optim.optimizer.RmsProp;
import descent.optim.optimizer.Rprop;
import descent.optim.optimizer.Sophia;
import descent.optim.optimizer.Yogi;
import descent.optim.schedule.Schedule;
import java.util.LinkedHashMap;
import java.util.Map;

/** The elementwise rules by the names that the peers know them by. */
final class Rules {
    static final Map<String, Optimizer> ALL = all();

    private Rules() {}

    private static Map<String, Optimizer> all() {
        Schedule rate = Schedule.constant(1e-3);
        Map<String, Optimizer> rules = new LinkedHashMap<>();
        rules.put("sgd", new GradientDescent(rate));
        rules.put("momentum", new Momentum(rate, 0.9));
        rules.put("nesterov", new Nesterov(rate, 0.9));
        rules.put("adagrad", new AdaGrad(1e-3));
        rules.put("adadelta", new Adadelta(rate, 0.9, 1e-8));
        rules.put("rmsprop", new RmsProp(rate, 0.999, 1e-8, 0, false));
        rules.put("rmsprop_centered", new RmsProp(rate, 0.999, 1e-8, 0, true));
        rules.put("adam", new Adam(rate));
        rules.put("adamw", new AdamW(rate, 0.01));
        rules.put("amsgrad", new AmsGrad(1e-3));
        rules.put("adamax", new Adamax(1e-3));
        rules.put("nadam", new NAdam(1e-3));
        rules.put("radam", new RAdam(1e-3));
        rules.put("adabelief", new AdaBelief(rate, 0.9, 0.999, 1e-8));
        rules.put("yogi", new Yogi(rate, 0.9, 0.999, 1e-8, 0));
        rules.put("lion", new Lion(rate, 0.9, 0.99, 0.01));
        rules.put("rprop", new Rprop(1e-3));
        rules.put("asgd", new Asgd(1e-3));
        rules.put("sophia", new Sophia(rate, 0.9, 0.999, 0.05, 1e-12, 0, Integer.MAX_VALUE));
        return rules;
    }
}
