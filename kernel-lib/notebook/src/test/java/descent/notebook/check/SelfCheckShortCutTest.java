package descent.notebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.display.Bundle;
import org.junit.jupiter.api.Test;

/** A class of its own, because all lambdas of a class count as answers. */
class SelfCheckShortCutTest {
    private final SelfCheck selfCheck = new SelfCheck(SelfCheckShortCutTest.class.getClassLoader());

    @Test
    void whatIsForbiddenCountsNothingAndIsNamedWithItsLine() {
        CheckReport report = selfCheck.check("99-double", (Twice) x -> byScaling(x));
        assertThat(report.toString())
                .startsWith("Two times <a number> (99-double): Uses what is forbidden here")
                .contains("This exercise must be answered without java.lang.Math.scalb, but ", "byScaling uses it.")
                .doesNotContain("passed", "points");
        assertThat(report.bundle().formats().get(Bundle.HTML).toString()).doesNotContain("passed");
        assertThatThrownBy(() -> selfCheck.points("99-double", (Twice) SelfCheckShortCutTest::byScaling))
                .isInstanceOf(NotSolved.class);
    }

    private static double byScaling(double x) {
        return Math.scalb(x, 1);
    }
}
