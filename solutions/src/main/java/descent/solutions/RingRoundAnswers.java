package descent.solutions;

import descent.check.Right;
import descent.contracts.RingRound;
import java.util.Arrays;

/** Right answers to {@code 22-ring}. */
final class RingRoundAnswers {
    private RingRoundAnswers() {}

    @Right("first everything is sent, then received")
    static RingRound sentThenReceived() {
        return (vectors, round) -> {
            int p = vectors.length;
            double[] sent = new double[p];
            int[] chunk = new int[p];
            for (int k = 0; k < p; k++) {
                chunk[k] = Math.floorMod(k - 1 - round, p); // modulo p this is k − s in the second half, too
                sent[k] = vectors[k][chunk[k]];
            }
            for (int k = 0; k < p; k++) {
                double[] next = vectors[(k + 1) % p];
                if (round >= p - 1) {
                    next[chunk[k]] = sent[k];
                } else {
                    next[chunk[k]] += sent[k];
                    if (round == p - 2) {
                        next[chunk[k]] /= p;
                    }
                }
            }
        };
    }

    @Right("from a copy of all vectors, seen by the receiver")
    static RingRound byReceiver() {
        return (vectors, round) -> {
            int p = vectors.length;
            double[][] before = new double[p][];
            for (int k = 0; k < p; k++) {
                before[k] = Arrays.copyOf(vectors[k], p);
            }
            for (int receiver = 0; receiver < p; receiver++) {
                int sender = (receiver + p - 1) % p;
                int c = (sender + 2 * p - 1 - round) % p;
                double incoming = before[sender][c];
                double value = round <= p - 2 ? before[receiver][c] + incoming : incoming;
                vectors[receiver][c] = round == p - 2 ? value / p : value;
            }
        };
    }

    @Right("chunk by chunk: who holds it in this round?")
    static RingRound byChunk() {
        return (vectors, round) -> {
            int p = vectors.length;
            for (int c = 0; c < p; c++) {
                int from = (c + round + 1) % p;
                int to = (from + 1) % p;
                double keep = round < p - 1 ? vectors[to][c] : 0;
                double by = round == p - 2 ? p : 1;
                vectors[to][c] = (keep + vectors[from][c]) / by;
            }
        };
    }
}
