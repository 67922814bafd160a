package descent.optim.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowersTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.96, 0.999})
    void aPowerRaisedStepByStepEndsAtZeroWithoutEverBeingDenormal(double x) {
        double power = 1;
        double plain = 1;
        for (int t = 1; t <= 1_000_000; t++) {
            power = Powers.next(power, x);
            plain *= x;
            if (plain >= 1e-200 && power != plain) throw new AssertionError("step " + t + " gave " + power);
            if (power > 0 && power < Double.MIN_NORMAL)
                throw new AssertionError("step " + t + " gave the denormal number " + power);
            if (1 - power != 1 - plain) throw new AssertionError("1 - power differs at step " + t);
        }
        assertThat(power).isZero();
    }
}
