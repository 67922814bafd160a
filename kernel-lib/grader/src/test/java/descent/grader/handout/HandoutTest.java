package descent.grader.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void whatStudentsGetHoldsNoCanary(@TempDir Path out) throws IOException {
        Handout.make(ROOT, out);
        Canaries canaries = Canaries.of(ROOT);
        assertThat(canaries.count()).isGreaterThan(20);
        assertThat(canaries.search(out)).isEmpty();
        assertThat(out.resolve("solutions")).doesNotExist();
        assertThat(out.resolve(".git")).doesNotExist();
        assertThat(out.resolve("exercises/notebooks")).isDirectory();
        assertThat(out.resolve("course")).isExecutable();
    }

    @Test
    void aLeakIsFoundWhateverItsWhiteSpace(@TempDir Path out) throws IOException {
        Path masters = ROOT.resolve("solutions/notebooks");
        assertThat(Canaries.of(ROOT).search(masters)).isNotEmpty();
        assertThat(Canaries.of(ROOT).search(ROOT.resolve("solutions/src/main"))).isNotEmpty();
    }

    @Test
    void noBuildFileNamesTheSolutions(@TempDir Path out) throws IOException {
        for (String file : Handout.make(ROOT, out)) {
            if (file.endsWith("pom.xml")) {
                assertThat(Files.readString(out.resolve(file)))
                        .doesNotContain("<module>solutions", "descent-solutions<");
            }
        }
    }

    @Test
    void noPageLinksToWhatStudentsDoNotGet(@TempDir Path out) throws IOException {
        Handout.make(ROOT, out);
        assertThat(out.resolve("README.md"))
                .content()
                .contains("How to write an exercise", "](docs/architecture.md)")
                .doesNotContain("](docs/writing-exercises.md)");
    }

    @Test
    void aLinkToAPartOfACopiedPageStays() {
        String page = "[a](b.md#part) [c](d.md) ![e](f.png) [g](https://h.example/i.md)";
        assertThat(Handout.withoutDeadLinks(page, Path.of("docs/x.md"), List.of("docs/b.md")))
                .isEqualTo("[a](b.md#part) c ![e](f.png) [g](https://h.example/i.md)");
    }

    @Test
    void aFolderThatHoldsSomethingIsNotOverwritten(@TempDir Path out) throws IOException {
        Files.writeString(out.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> Handout.make(ROOT, out)).hasMessageContaining("must be empty");
    }

    @Test
    void filesAreInOrder() throws IOException {
        List<String> files = Handout.files(ROOT);
        assertThat(files).isSorted().contains("pom.xml", "course", "README.md").noneMatch(f -> f.contains("src/test"));
    }
}
