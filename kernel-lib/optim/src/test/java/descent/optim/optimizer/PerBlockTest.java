package descent.optim.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PerBlockTest {
    private static final Layout LAYOUT = Layout.empty().weights("W", 2, 2).biases("b", 2);

    @Test
    void eachBlockHasItsOwnRate() {
        double[] theta = new double[6];
        Optimizer rule = new PerBlock(new GradientDescent(0.1)).with("b", new GradientDescent(10));
        rule.start(LAYOUT).step(theta, new double[] {1, 2, 3, 4, 5, 6});
        assertThat(theta).containsExactly(-0.1, -0.2, -3 * 0.1, -0.4, -50, -60);
    }

    @Test
    void aBlockKeepsItsMarkOfNoDecay() {
        double[] theta = {1, 1, 1, 1, 1, 1};
        new PerBlock(new AdamW(0.1, 0.5)).start(LAYOUT).step(theta, new double[6]);
        assertThat(theta).containsExactly(0.95, 0.95, 0.95, 0.95, 1, 1);
    }

    @Test
    void theStateIsNamedByBlock() {
        assertThat(new PerBlock(new Adam(0.1)).start(LAYOUT).state()).containsKeys("W.m", "W.v", "b.m", "b.v");
    }

    @Test
    void aBlockThatIsNotThereIsNamed() {
        Optimizer rule = new PerBlock(new Adam(0.1)).with("W3", new Adam(0.2));
        assertThatThrownBy(() -> rule.start(LAYOUT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no block W3 in Layout[W");
    }
}
