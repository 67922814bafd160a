package descent.optim.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.random.SplitMix64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Estimated gradients against exact ones, exact ones against differences. */
class PolicyGradientTest {
    private static final GridWorld WORLD = new GridWorld(0.1, -0.04, "...G", ".#.X", "S...");
    private static final SoftmaxPolicy POLICY = SoftmaxPolicy.of(WORLD);

    private static double[] someTheta(long seed, int n) {
        SplitMix64 random = new SplitMix64(seed);
        double[] theta = new double[n];
        for (int i = 0; i < n; i++) theta[i] = random.nextGaussian();
        return theta;
    }

    @Test
    void scoresAreTheSlopesOfLogProbabilities() {
        double[] theta = someTheta(1, 12);
        SoftmaxPolicy policy = new SoftmaxPolicy(3, 4);
        double[] score = new double[12];
        policy.addScore(theta, 1, 2, 1, score);
        for (int i = 0; i < 12; i++) {
            double[] right = theta.clone();
            double[] left = theta.clone();
            right[i] += 1e-6;
            left[i] -= 1e-6;
            double slope = (policy.logProbability(right, 1, 2) - policy.logProbability(left, 1, 2)) / 2e-6;
            assertThat(score[i]).isEqualTo(slope, within(1e-8));
        }
        assertThat(policy.probabilities(new double[] {1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 0))
                .containsExactly(1, 0, 0, 0);
        assertThat(policy.logProbability(new double[] {1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 1))
                .isEqualTo(-1000);
        assertThat(policy.divergence(theta, theta, 0)).isZero();
    }

    @Test
    void drawsFollowTheProbabilities() {
        SoftmaxPolicy policy = new SoftmaxPolicy(1, 3);
        double[] theta = {0, 1, -1};
        int[] counts = new int[3];
        SplitMix64 random = new SplitMix64(3);
        for (int i = 0; i < 20_000; i++) counts[policy.draw(theta, 0, random)]++;
        for (int a = 0; a < 3; a++)
            assertThat(counts[a] / 2e4).isEqualTo(policy.probabilities(theta, 0)[a], within(0.012));
    }

    @Test
    void theExactGradientOnABoardEqualsDifferences() {
        double[] theta = someTheta(2, POLICY.parameters());
        ExactPolicy exact = new ExactPolicy(WORLD, theta, 0.9);
        for (int i = 0; i < theta.length; i++) {
            double[] right = theta.clone();
            double[] left = theta.clone();
            right[i] += 1e-5;
            left[i] -= 1e-5;
            double slope =
                    (new ExactPolicy(WORLD, right, 0.9).value() - new ExactPolicy(WORLD, left, 0.9).value()) / 2e-5;
            assertThat(exact.gradient()[i]).isEqualTo(slope, within(1e-9));
        }
    }

    @Test
    void reinforceEstimatesTheExactGradientWithAndWithoutABaseline() {
        double[] theta = someTheta(4, POLICY.parameters());
        ExactPolicy exact = new ExactPolicy(WORLD, theta, 0.9);
        List<Episode> episodes = Episode.play(20_000, WORLD, POLICY, theta, 300, new SplitMix64(5));
        double[] values = exact.values();
        double plain = error(new Reinforce(0.9).gradient(POLICY, theta, episodes), exact.gradient());
        double based = error(new Reinforce(0.9, s -> values[s]).gradient(POLICY, theta, episodes), exact.gradient());
        assertThat(plain).isLessThan(0.08);
        assertThat(based).isLessThan(0.05).isLessThan(plain);
        double mean =
                episodes.stream().mapToDouble(e -> e.returns(0.9)[0]).average().orElseThrow();
        assertThat(mean).isEqualTo(exact.value(), within(0.02));
    }

    private static double error(double[] estimate, double[] exact) {
        return Vectors.distance(estimate, exact) / Vectors.norm(exact);
    }

    @Test
    void aBanditsGradientIsReinforcesMean() {
        Bandit bandit = new Bandit(0.5, 10, 11, 12);
        SoftmaxPolicy policy = SoftmaxPolicy.of(bandit);
        double[] theta = {0.2, 0, -0.1};
        double[] exact = bandit.gradient(theta);
        List<Episode> episodes = Episode.play(40_000, bandit, policy, theta, 1, new SplitMix64(6));
        double[] estimate = new Reinforce(1, s -> 11).gradient(policy, theta, episodes);
        for (int a = 0; a < 3; a++) assertThat(estimate[a]).isEqualTo(exact[a], within(0.02));
        assertThat(Vectors.dot(exact, new double[] {1, 1, 1})).isEqualTo(0, within(1e-15));
    }

    @Test
    void returnsCountOnlyWhatIsStillToCome() {
        Episode episode = new Episode(
                List.of(new Episode.Step(0, 0, 1), new Episode.Step(0, 0, 2), new Episode.Step(0, 0, 4)), true);
        assertThat(episode.returns(0.5)).containsExactly(3, 4, 4);
        assertThat(episode.returns(1)).containsExactly(7, 6, 4);
    }

    @Test
    void importanceWeightsMoveAnEstimateToAnotherPolicy() {
        Bandit bandit = new Bandit(0, 1, 2, 3);
        SoftmaxPolicy policy = SoftmaxPolicy.of(bandit);
        double[] behaviour = new double[3];
        double[] theta = {0, 0, 1};
        List<Episode> episodes = Episode.play(20_000, bandit, policy, behaviour, 1, new SplitMix64(7));
        double[] weights = ImportanceWeights.of(policy, theta, behaviour, episodes);
        double sum = 0;
        for (int i = 0; i < weights.length; i++)
            sum += weights[i] * episodes.get(i).returns(1)[0] / weights.length;
        assertThat(sum).isEqualTo(bandit.value(theta), within(0.03));
        assertThat(ImportanceWeights.effectiveSize(1, 1, 1, 1)).isEqualTo(4);
        assertThat(ImportanceWeights.effectiveSize(1, 0, 0, 0)).isEqualTo(1);
        assertThat(ImportanceWeights.effectiveSize(weights)).isBetween(10_000.0, 20_000.0);
    }

    @Test
    void theClippedObjectiveHasItsGradientAndIsFlatBeyondTheClip() {
        double[] old = someTheta(8, POLICY.parameters());
        double[] theta = old.clone();
        double[] moved = someTheta(9, theta.length);
        for (int i = 0; i < theta.length; i++) theta[i] += 0.3 * moved[i];
        List<Episode> episodes = Episode.play(6, WORLD, POLICY, old, 50, new SplitMix64(10));
        double[] advantages =
                someTheta(11, episodes.stream().mapToInt(Episode::size).sum());
        ClippedSurrogate surrogate = new ClippedSurrogate(0.2);
        double[] gradient = new double[theta.length];
        surrogate.valueAndGradient(POLICY, old, theta, episodes, advantages, gradient);
        double[] ignored = new double[theta.length];
        for (int i = 0; i < theta.length; i++) {
            double[] right = theta.clone();
            double[] left = theta.clone();
            right[i] += 1e-6;
            left[i] -= 1e-6;
            double slope = (surrogate.valueAndGradient(POLICY, old, right, episodes, advantages, ignored)
                            - surrogate.valueAndGradient(POLICY, old, left, episodes, advantages, ignored))
                    / 2e-6;
            assertThat(gradient[i]).isEqualTo(slope, within(1e-7));
        }
        Bandit bandit = new Bandit(0, 0, 1);
        List<Episode> pull = List.of(new Episode(List.of(new Episode.Step(0, 1, 1)), true));
        double[] flat = new double[2];
        double value = surrogate.valueAndGradient(
                SoftmaxPolicy.of(bandit), new double[2], new double[] {0, 3}, pull, new double[] {1}, flat);
        assertThat(value).isEqualTo(1.2, within(1e-12));
        assertThat(flat).containsExactly(0, 0);
    }

    @Test
    void aTrustRegionStepStaysInItAndImproves() {
        double[] theta = someTheta(12, POLICY.parameters());
        for (double limit : new double[] {0.001, 0.01, 0.1}) {
            ExactPolicy before = new ExactPolicy(WORLD, theta, 0.95);
            double[] next = new TrustRegionStep(limit).step(POLICY, theta, before.advantages(), before.visits());
            double divergence = TrustRegionStep.divergence(POLICY, theta, next, before.visits());
            assertThat(divergence).isBetween(limit / 4.5, limit);
            assertThat(new ExactPolicy(WORLD, next, 0.95).value()).isGreaterThan(before.value());
        }
        assertThat(new TrustRegionStep(0.1).step(POLICY, theta, new double[theta.length], new double[12]))
                .containsExactly(theta);
    }

    @Test
    void everyMethodLearnsTheBoard() {
        double best = 0.6; // the best policy is worth about 0.7 with this slip
        double[] natural = new double[POLICY.parameters()];
        for (int k = 0; k < 60; k++) {
            ExactPolicy exact = new ExactPolicy(WORLD, natural, 0.99);
            natural = new TrustRegionStep(0.1).step(POLICY, natural, exact.advantages(), exact.visits());
        }
        double[] actor = new double[POLICY.parameters()];
        StateValues critic = new StateValues(WORLD.states(), 0.1);
        SplitMix64 random = new SplitMix64(13);
        for (int k = 0; k < 3000; k++) new ActorCritic(0.2, 0.99).learn(WORLD, POLICY, actor, critic, 100, random);
        double[] q = new double[POLICY.parameters()];
        for (int k = 0; k < 3000; k++) new QLearning(0.1, 0.99, 0.1).learn(WORLD, q, 100, random);
        double[] greedy = new double[q.length];
        for (int s = 0; s < WORLD.states(); s++) greedy[s * 4 + QLearning.best(q, s, 4)] = 50;
        for (double[] theta : List.of(natural, actor, greedy))
            assertThat(new ExactPolicy(WORLD, theta, 0.99).value()).isGreaterThan(best);
        assertThat(critic.of(8)).isEqualTo(new ExactPolicy(WORLD, actor, 0.99).value(), within(0.15));
    }

    @Test
    void valuesLearnedFromEpisodesAreTheExactOnes() {
        double[] theta = new double[POLICY.parameters()];
        StateValues values = new StateValues(WORLD.states(), 0.01);
        SplitMix64 random = new SplitMix64(14);
        for (int k = 0; k < 10_000; k++) values.learn(Episode.play(WORLD, POLICY, theta, 500, random), 0.9);
        double[] exact = new ExactPolicy(WORLD, theta, 0.9).values();
        assertThat(values.of(8)).isEqualTo(exact[8], within(0.05));
        assertThat(values.of(2)).isEqualTo(exact[2], within(0.08));
    }

    @Test
    void boardsAndSettingsAreChecked() {
        assertThatThrownBy(() -> new GridWorld(0, 0, "S.", "G"))
                .hasMessage("row 1 must be as long as row 0 (2) but has 1 places");
        assertThatThrownBy(() -> new GridWorld(0, 0, "..G")).hasMessage("S must occur once but occurs 0 times");
        assertThatThrownBy(() -> new GridWorld(0, 0, "S?"))
                .hasMessage("a place must be one of S G X # . but was '?' in row 0");
        assertThatThrownBy(() -> new ExactPolicy(WORLD, new double[POLICY.parameters()], 1))
                .hasMessage("discount must be in [0, 1) but was 1.0");
    }
}
