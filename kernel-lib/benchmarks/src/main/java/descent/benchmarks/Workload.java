package descent.benchmarks;

import descent.optim.random.SplitMix64;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The parameters and a gradient that stays the same, as in the C peer. */
@State(Scope.Thread)
public class Workload {
    @Param({"100", "10000", "1000000", "20000000"})
    public int n;

    @Param({"adam"})
    public String rule = "";

    double[] theta() {
        SplitMix64 random = new SplitMix64(1);
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = 0.5 + random.nextDouble();
        return x;
    }

    double[] gradient() {
        SplitMix64 random = new SplitMix64(2);
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = 2 * random.nextDouble() - 1;
        return x;
    }
}
