package descent.notebook.figure;

import static descent.notebook.figure.Plot.graph;
import static descent.notebook.figure.Plot.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.notebook.figure.Arrangement.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {
    private static double[] ofSize(double size, int count) {
        double[] sizes = new double[count];
        Arrays.fill(sizes, size);
        return sizes;
    }

    private static void assertApart(Arrangement places, double[] sizes) {
        for (int i = 0; i < sizes.length; i++) {
            assertThat(places.places()[i] - sizes[i] / 2).isGreaterThan(-1e-6);
            assertThat(places.places()[i] + sizes[i] / 2).isLessThan(places.extent() + 1e-6);
            for (int j = 0; j < i; j++) {
                if (places.ranks()[i] == places.ranks()[j]) {
                    assertThat(Math.abs(places.places()[i] - places.places()[j]))
                            .isGreaterThan((sizes[i] + sizes[j]) / 2 + Arrangement.GAP - 1e-6);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void boxesNeverOverlapAndArrowsPointForward(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int nodes = 4 + random.nextInt(14);
        double[] sizes = random.doubles(nodes, 10, 60).toArray();
        List<Link> links = new ArrayList<>();
        for (int to = 1; to < nodes; to++) {
            for (int from = 0; from < to; from++) {
                if (random.nextInt(4) == 0) {
                    links.add(new Link(from, to));
                }
            }
        }
        Arrangement places = LayeredArrangement.of(sizes, links);
        assertApart(places, sizes);
        for (Link link : links) {
            assertThat(places.ranks()[link.from()]).isLessThan(places.ranks()[link.to()]);
        }
    }

    @Test
    void aParentStandsInTheMiddleOfItsChildren() {
        double[] sizes = ofSize(20, 6);
        List<Link> links = List.of(new Link(0, 1), new Link(0, 2), new Link(2, 3), new Link(2, 4), new Link(2, 5));
        Arrangement places = TreeArrangement.of(sizes, links);
        assertApart(places, sizes);
        assertThat(places.places()[2]).isCloseTo(places.places()[4], within(1e-9));
        assertThat(places.places()[0]).isCloseTo((places.places()[1] + places.places()[2]) / 2, within(1e-9));
        assertThat(places.ranks()).containsExactly(0, 1, 1, 2, 2, 2);
    }

    @Test
    void crossingsThatCanBeAvoidedAre() {
        // Two pairs, given crosswise.
        Arrangement places = LayeredArrangement.of(ofSize(20, 4), List.of(new Link(0, 3), new Link(1, 2)));
        assertThat((places.places()[0] - places.places()[1]) * (places.places()[3] - places.places()[2]))
                .isPositive();
    }

    @Test
    void anEdgeOverSeveralRanksGoesAroundWhatStandsThere() {
        Arrangement places =
                LayeredArrangement.of(ofSize(30, 3), List.of(new Link(0, 1), new Link(1, 2), new Link(0, 2)));
        double[] route = places.routes().get(2);
        assertThat(route).hasSize(1);
        assertThat(Math.abs(route[0] - places.places()[1])).isGreaterThan(30 / 2.0);
    }

    @Test
    void whatIsNoTreeAndWhatRunsInACircleIsRefused() {
        assertThatThrownBy(() -> graph("g").edge("a", "b").edge("b", "a").alt("A circle."))
                .hasMessage("the edges of a graph must not run in a circle");
        assertThatThrownBy(() -> graph("g").edge("a", "a").alt("A loop.")).hasMessageContaining("circle");
        assertThatThrownBy(() -> tree("t").edge("a", "c").edge("b", "c").alt("Two parents."))
                .hasMessageContaining("at most one parent");
        assertThatThrownBy(() -> graph("g").alt("Nothing.")).hasMessageContaining("at least one node");
        assertThatThrownBy(
                        () -> tree("t").node("a").edge("b", "c").edge("c", "b").alt("A circle beside a tree."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyNameAndLabelIsWritten() {
        String svg = tree("t")
                .topDown()
                .edge("x < 1", "left\nleaf", "yes")
                .edge("x < 1", "right", "no")
                .alt("A split.")
                .svg();
        assertThat(svg).contains("x &lt; 1", "left", "leaf", "right", "yes", "no");
    }
}
