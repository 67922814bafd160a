package descent.optim.parallel;

import descent.optim.linalg.Require;

/**
 * What a network between machines costs: every message a latency, and every byte its share of the bandwidth.
 *
 * <pre>
 * ring all-reduce of b bytes among p      2(p − 1) α + 2(p − 1)/p · b/β
 * through one server                      2α + 2p · b/β          its link carries everybody's gradient and everybody's weights
 * speed-up of synchronous training        p · t / (t + ring)     t: the gradient of a worker's own batch
 * </pre>
 *
 * <p>The usual α–β model; nothing overlaps with computing and nobody is slow. Source: Thakur, Rabenseifner, Gropp, "Optimization of collective communication operations in MPICH", 2005, section 3.
 *
 * @param latency α ≥ 0, seconds per message
 * @param bandwidth β &gt; 0, bytes per second of one link, in each direction
 */
public record Interconnect(double latency, double bandwidth) {
    /** Checks the numbers. */
    public Interconnect {
        Require.nonNegative("latency", latency);
        Require.positive("bandwidth", bandwidth);
    }

    /** Returns the seconds of a ring all-reduce among p workers. */
    public double ring(int workers, double bytes) {
        double p = Require.atLeast(1, "workers", workers);
        return 2 * (p - 1) * latency + 2 * (p - 1) / p * bytes / bandwidth;
    }

    /** Returns the seconds for sending p gradients to one server and θ back to everybody. */
    public double server(int workers, double bytes) {
        double p = Require.atLeast(1, "workers", workers);
        return 2 * latency + 2 * p * bytes / bandwidth;
    }

    /** Returns how many times as many samples per second p workers get through as one, each with a batch of its own. */
    public double speedUp(int workers, double secondsPerGradient, double bytes) {
        Require.positive("secondsPerGradient", secondsPerGradient);
        return workers * secondsPerGradient / (secondsPerGradient + ring(workers, bytes));
    }
}
