package descent.optim.search;

import descent.optim.linalg.Require;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Successive halving: train many settings a little, keep the best share, train those longer, and so on.
 *
 * <pre>
 * round i = 0, 1, …:  n·η⁻ⁱ settings get a budget of r·ηⁱ each;  the best 1/η of them go on
 * </pre>
 *
 * <p>Every round costs about n·r. It pays where an early score tells the late one; where slow starters win in the end, it throws them away.
 *
 * <p>Source: Jamieson and Talwalkar, "Non-stochastic best arm identification and hyperparameter optimization", 2016; Li and others, "Hyperband", 2018.
 *
 * @param settings n ≥ 1, drawn at random
 * @param first r ≥ 1, the budget of each in round 0
 * @param keep η ≥ 2: one of η goes on
 */
public record SuccessiveHalving(int settings, int first, int keep) {
    /** Checks the settings. */
    public SuccessiveHalving {
        Require.atLeast(1, "settings", settings);
        Require.atLeast(1, "first", first);
        Require.atLeast(2, "keep", keep);
    }

    /** Scores a setting that was trained for a budget; less is better, NaN is worst. */
    @FunctionalInterface
    public interface Score {
        /** Returns the score of a setting after a budget of epochs, steps or examples, counted from its start. */
        double of(double[] setting, int budget);
    }

    /**
     * One round.
     *
     * @param budget what each setting got
     * @param trials the settings that were still in, with their scores
     */
    public record Round(int budget, Trials trials) {}

    /** Returns all rounds; the last one's trials have one setting, or fewer than η. */
    public List<Round> run(Score score, Space space, RandomGenerator random) {
        List<double[]> alive = new ArrayList<>();
        for (int i = 0; i < settings; i++) alive.add(space.draw(random));
        List<Round> rounds = new ArrayList<>();
        int budget = first;
        while (true) {
            Trials trials = new Trials();
            for (double[] setting : alive) trials.add(setting, score.of(setting.clone(), budget));
            rounds.add(new Round(budget, trials));
            if (alive.size() < keep) return List.copyOf(rounds);
            alive = best(trials, alive.size() / keep);
            budget = Math.multiplyExact(budget, keep);
        }
    }

    private static List<double[]> best(Trials trials, int count) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) order.add(i);
        order.sort(Comparator.comparingDouble(trials::score)); // stable, NaN last
        List<double[]> best = new ArrayList<>();
        for (int i : order.subList(0, count)) best.add(trials.setting(i));
        return best;
    }
}
