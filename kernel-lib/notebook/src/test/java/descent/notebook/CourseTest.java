package descent.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.display.Bundle;
import descent.display.Display;
import descent.display.Screen;
import descent.notebook.claim.ClaimNotMet;
import descent.notebook.claim.Measurement;
import descent.notebook.claim.Ruling;
import descent.notebook.claim.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourseTest {
    private final List<Bundle> shown = new ArrayList<>();
    private final Screen before = Display.screen();

    @BeforeEach
    void watch() {
        Display.install(new Screen() {
            @Override
            public void show(String id, Bundle bundle) {
                shown.add(bundle);
            }

            @Override
            public void update(String id, Bundle bundle) {
                shown.add(bundle);
            }

            @Override
            public void clear(boolean wait) {}
        });
    }

    @AfterEach
    void restore() {
        Display.install(before);
    }

    @Test
    void aNumberWithinItsToleranceIsShownWithWhatWasExpected() {
        Course.measured("C010", "f after 10 000 steps", 7.5e-5, 7.517e-5, 1e-6);
        assertThat(shown.get(0).plainText())
                .isEqualTo("✓ C010  f after 10 000 steps: 7.517·10⁻⁵  (expected 7.5·10⁻⁵ ± 10⁻⁶)");
    }

    @Test
    void aNumberOutsideItsToleranceIsShownAndThenThrown() {
        assertThatThrownBy(() -> Course.measured("C010", "f", 7.5e-5, 8e-5, 1e-6))
                .isInstanceOf(ClaimNotMet.class)
                .hasMessage("C010: f is 8·10⁻⁵ (expected 7.5·10⁻⁵ ± 10⁻⁶)");
        assertThat(shown.get(0).plainText()).startsWith("✗ C010");
    }

    @Test
    void notANumberNeverAgrees() {
        assertThatThrownBy(() -> Course.measured("C001", "x", 0, Double.NaN, 1)).isInstanceOf(ClaimNotMet.class);
        assertThatThrownBy(() -> Course.measured("C001", "x", "0.5", Double.NaN))
                .isInstanceOf(ClaimNotMet.class);
        assertThatThrownBy(() -> Course.between("C001", "x", 0, 1, Double.NaN)).isInstanceOf(ClaimNotMet.class);
    }

    @Test
    void aPrintedNumberAgreesToItsLastDigit() {
        Course.measured("C012", "f", "7.517e-5", 7.51749e-5);
        assertThatThrownBy(() -> Course.measured("C012", "f", "7.517e-5", 7.5176e-5))
                .isInstanceOf(ClaimNotMet.class);
    }

    @Test
    void aCountAgreesOnlyIfItIsTheSame() {
        Course.measured("C010", "steps", 32_385, 32_385);
        assertThatThrownBy(() -> Course.measured("C010", "steps", 32_385, 32_386))
                .isInstanceOf(ClaimNotMet.class);
    }

    @Test
    void everyMeasurementCarriesItselfForTheLedger() {
        Course.holds("C006", "the \"far\" gradient is smaller", true, "0.02 < 1");
        assertThat(shown.get(0).formats().get(Measurement.MIME_TYPE))
                .isEqualTo("{\"claim\":\"C006\",\"what\":\"the \\\"far\\\" gradient is smaller\","
                        + "\"expected\":\"0.02 < 1\",\"measured\":\"yes\",\"holds\":true}");
    }

    @Test
    void aVerdictSaysWhatIsSaidAndWhatIsTrueAndEscapesBoth() {
        Course.verdict("C006", Verdict.FALSE, "a large gradient means <far>", "1 at 1, 0.02 at 100");
        assertThat(shown.get(0).plainText())
                .isEqualTo("✗ C006: false\n  usually said: a large gradient means <far>\n  true: 1 at 1, 0.02 at 100");
        assertThat(shown.get(0).formats().get(Bundle.HTML))
                .contains("&lt;far&gt;")
                .doesNotContain("<far>");
        assertThat(shown.get(0).formats()).containsKey(Ruling.MIME_TYPE);
    }
}
