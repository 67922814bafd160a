package descent.solutions;

import descent.check.Right;
import descent.contracts.UpdatesPerEpoch;

/** Right answers to {@code 04-updates-per-epoch}. */
final class UpdatesPerEpochAnswers {
    private UpdatesPerEpochAnswers() {}

    @Right("rounded up in integers")
    static UpdatesPerEpoch integers() {
        return (n, b) -> (n - 1) / b + 1;
    }

    @Right("rounded up in decimals")
    static UpdatesPerEpoch decimals() {
        return (n, b) -> (int) Math.ceil((double) n / b);
    }

    @Right("counted batch by batch")
    static UpdatesPerEpoch counted() {
        return (n, b) -> {
            int batches = 0;
            for (long seen = 0; seen < n; seen += b) {
                batches++;
            }
            return batches;
        };
    }

    @Right("quotient and rest")
    static UpdatesPerEpoch rest() {
        return (n, b) -> n % b == 0 ? n / b : n / b + 1;
    }
}
