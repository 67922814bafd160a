package descent.notebook.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import descent.display.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of figure against the picture in the gallery, coordinate by coordinate, and what it sends to a notebook. */
@Tag("slow")
class GalleryTest {
    private static final Path DOCS = Path.of("../../docs");
    private static final Pattern NUMBER = Pattern.compile("-?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)");

    static Stream<String> names() {
        return Gallery.figures().keySet().stream();
    }

    private static Figure figure(String name) {
        return java.util.Objects.requireNonNull(Gallery.figures().get(name));
    }

    private static List<Double> numbers(String svg) {
        return NUMBER.matcher(svg)
                .results()
                .map(match -> Double.valueOf(match.group()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theGalleryShowsWhatTheCodeDraws(String name) throws IOException {
        String golden =
                Files.readString(DOCS.resolve("gallery/" + name + ".svg")).strip();
        String drawn = figure(name).svg();
        assertThat(shape(drawn))
                .as("run Gallery's main method with the docs folder if the change is meant")
                .isEqualTo(shape(golden));
        List<Double> expected = numbers(golden);
        List<Double> actual = numbers(drawn);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i)).isCloseTo(expected.get(i), within(0.11));
        }
    }

    private static String shape(String svg) {
        Matcher matcher = NUMBER.matcher(svg);
        return matcher.replaceAll("#");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aBundleIsCompleteAndSmall(String name) {
        Figure figure = figure(name);
        Bundle bundle = figure.bundle();
        assertThat(bundle.formats()).containsOnlyKeys(Bundle.TEXT, Bundle.HTML, Bundle.PNG);
        assertThat(bundle.plainText()).contains(figure.alternativeText());
        assertThat(bundle.formats().get(Bundle.HTML))
                .startsWith("<img")
                .contains("alt=\"" + descent.notebook.draw.Svg.escape(figure.alternativeText()) + "\"")
                .contains("src=\"data:image/svg+xml;base64,");
        byte[] png = Base64.getDecoder().decode(bundle.formats().get(Bundle.PNG));
        assertThat(size(png, 16)).isEqualTo(2 * figure.width());
        assertThat(size(png, 20)).isEqualTo(2 * figure.height());
        int all = bundle.formats().values().stream().mapToInt(String::length).sum();
        assertThat(all).isLessThan(330_000);
    }

    private static int size(byte[] png, int offset) {
        return java.nio.ByteBuffer.wrap(png).getInt(offset);
    }
}
