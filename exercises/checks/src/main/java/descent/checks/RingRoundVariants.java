package descent.checks;

import descent.check.Misconception;
import descent.contracts.RingRound;

/** What goes wrong in a ring. */
final class RingRoundVariants {
    private RingRoundVariants() {}

    @Misconception(
            name = "the sum instead of the mean",
            hint =
                    "Your first half ends with sums. The workers want the mean gradient: in which round is a chunk complete, so that it can be divided once?")
    static RingRound sum() {
        return (v, round) -> {
            int p = v.length;
            boolean first = round < p - 1;
            pass(v, first ? -1 - round : p - 1 - round, 1, first ? 1 : 0, 1);
        };
    }

    @Misconception(
            name = "only the first half",
            hint =
                    "After your last round each worker knows one chunk. Nothing happens in your rounds from p − 1 on: how does everybody learn the other chunks?")
    static RingRound halfWay() {
        return (v, round) -> {
            int p = v.length;
            boolean first = round < p - 1;
            if (first) {
                pass(v, -1 - round, 1, 1, round == p - 2 ? p : 1);
            }
        };
    }

    @Misconception(
            name = "the chunks are off by one",
            hint =
                    "In round 0 your worker 0 sends chunk 0. Look at where the sums then end: does worker k get chunk k?")
    static RingRound offByOne() {
        return (v, round) -> {
            int p = v.length;
            boolean first = round < p - 1;
            pass(v, first ? -round : p - 1 - round, 1, first ? 1 : 0, round == p - 2 ? p : 1);
        };
    }

    @Misconception(
            name = "the ring turns the other way",
            hint = "Your worker 0 sends to the last worker. To whom does worker k send?")
    static RingRound backwards() {
        return (v, round) -> {
            int p = v.length;
            boolean first = round < p - 1;
            pass(v, first ? -1 - round : p - 1 - round, -1, first ? 1 : 0, round == p - 2 ? p : 1);
        };
    }

    @Misconception(
            name = "the second half adds too",
            hint =
                    "In the second half your chunks grow beyond the mean. What does a receiver do with a chunk that is finished?")
    static RingRound addingTwice() {
        return (v, round) -> {
            int p = v.length;
            boolean first = round < p - 1;
            pass(v, first ? -1 - round : p - 1 - round, 1, 1, round == p - 2 ? p : 1);
        };
    }

    @Misconception(
            name = "every round of the first half divides",
            hint =
                    "With three workers your numbers are divided in both rounds of the first half. How often may a sum be divided to become a mean?")
    static RingRound dividingAlways() {
        return (v, round) -> {
            int p = v.length;
            boolean first = round < p - 1;
            pass(v, first ? -1 - round : p - 1 - round, 1, first ? 1 : 0, first ? p : 1);
        };
    }

    /** Worker k sends chunk k + shift to worker k + to, which keeps this part of its own and divides. */
    private static void pass(double[][] v, int shift, int to, double keep, double by) {
        int p = v.length;
        double[] sent = new double[p];
        for (int k = 0; k < p; k++) {
            sent[k] = v[k][Math.floorMod(k + shift, p)];
        }
        for (int k = 0; k < p; k++) {
            double[] receiver = v[Math.floorMod(k + to, p)];
            int c = Math.floorMod(k + shift, p);
            receiver[c] = (keep * receiver[c] + sent[k]) / by;
        }
    }
}
