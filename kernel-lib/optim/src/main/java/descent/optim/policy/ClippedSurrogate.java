package descent.optim.policy;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.Arrays;
import java.util.List;

/**
 * The clipped objective of PPO: use the same steps for several updates, and gain nothing by moving far.
 *
 * <pre>
 * ρ = π_θ(a|s)/π_old(a|s),   L(θ) = mean over steps of min(ρA, clip(ρ, 1 − ε, 1 + ε)·A)
 * </pre>
 *
 * <p>To be maximized. Where the clipped term is the smaller one its gradient is 0. It limits the reward for moving, not the move: there is no bound on the divergence from the old policy, unlike {@link TrustRegionStep}.
 *
 * <p>Source: Schulman, Wolski, Dhariwal, Radford and Klimov, "Proximal policy optimization algorithms", 2017, equation 7.
 *
 * @param clip ε in (0, 1), usually 0.2
 */
public record ClippedSurrogate(double clip) {
    /** Checks ε. */
    public ClippedSurrogate {
        Require.that(clip > 0 && clip < 1, "clip", "must be in (0, 1)", clip);
    }

    /**
     * Returns L(θ) and writes ∇L.
     *
     * @param old the parameters that made the episodes; not modified
     * @param theta θ; not modified
     * @param advantages A of every step, episode by episode: as many as there are steps
     * @param gradient as long as θ, overwritten
     */
    public double valueAndGradient(
            SoftmaxPolicy policy,
            double[] old,
            double[] theta,
            List<Episode> episodes,
            double[] advantages,
            double[] gradient) {
        Vectors.length("gradient", gradient, policy.parameters());
        Vectors.length(
                "advantages",
                advantages,
                episodes.stream().mapToInt(Episode::size).sum());
        Arrays.fill(gradient, 0);
        double sum = 0;
        int i = 0;
        for (Episode episode : episodes)
            for (Episode.Step step : episode.steps()) {
                double ratio = StrictMath.exp(policy.logProbability(theta, step.state(), step.action())
                        - policy.logProbability(old, step.state(), step.action()));
                double advantage = advantages[i++];
                double clipped = Math.min(1 + clip, Math.max(1 - clip, ratio)) * advantage;
                sum += Math.min(ratio * advantage, clipped);
                if (ratio * advantage <= clipped)
                    policy.addScore(
                            theta, step.state(), step.action(), ratio * advantage / advantages.length, gradient);
            }
        return sum / advantages.length;
    }
}
