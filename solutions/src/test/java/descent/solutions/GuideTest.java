package descent.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuideTest {
    private static final Pattern BLOCK = Pattern.compile("```java\\n// (\\S+)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void codeInTheGuideIsTheCodeItself() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs/writing-exercises.md"))) {
            root = Objects.requireNonNull(root.getParent());
        }
        Matcher block = BLOCK.matcher(Files.readString(root.resolve("docs/writing-exercises.md")));
        int blocks = 0;
        while (block.find()) {
            blocks++;
            assertThat(Files.readString(root.resolve(block.group(1))))
                    .as(block.group(1))
                    .isEqualTo(block.group(2));
        }
        assertThat(blocks).isEqualTo(4);
    }
}
