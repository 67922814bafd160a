package descent.solutions;

import descent.check.Right;
import descent.contracts.StartRule;
import descent.contracts.StartScale;

/** Right answers to {@code 10-start-scale}. */
final class StartScaleAnswers {
    private StartScaleAnswers() {}

    @Right("two cases")
    static StartScale cases() {
        return (rule, fanIn, fanOut) ->
                rule == StartRule.XAVIER ? Math.sqrt(2.0 / (fanIn + fanOut)) : Math.sqrt(2.0 / fanIn);
    }

    @Right("a switch over the number that counts")
    static StartScale counted() {
        return (rule, fanIn, fanOut) -> {
            double count = switch (rule) {
                case XAVIER -> (fanIn + fanOut) / 2.0;
                case HE -> fanIn / 2.0;
            };
            return 1 / Math.sqrt(count);
        };
    }

    @Right("as a power")
    static StartScale power() {
        return (rule, fanIn, fanOut) -> {
            int fans = fanIn;
            if (rule == StartRule.XAVIER) {
                fans += fanOut;
            }
            return Math.pow(fans * 0.5, -0.5);
        };
    }
}
