package descent.check.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Points;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExercisesTest {
    @Test
    void instructorsHiddenChecksFromElsewhereRunToo(@TempDir Path elsewhere) throws IOException {
        Path index = elsewhere.resolve("META-INF/descent/hidden-checks");
        Files.createDirectories(index.getParent());
        Files.writeString(index, "99-counter " + Elsewhere.class.getName() + "\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {elsewhere.toUri().toURL()}, ExercisesTest.class.getClassLoader())) {
            Exercise counter = Exercises.in(loader).find("99-counter");
            assertThat(counter.hiddenChecks()).containsExactly(Elsewhere.class);
            Verdict verdict = new Engine().check(counter, (Counter) () -> () -> 1, new Settings(true, 1, null, true));
            assertThat(verdict.outcomes()).extracting(Outcome::hidden).containsExactly(false, false, true);
        }
    }

    @HiddenChecks("99-counter")
    static final class Elsewhere {
        @Test
        @Points(1)
        void countsToThree(Counter answer) {
            Counter.Tally tally = answer.start();
            tally.next();
            tally.next();
            Expect.that(tally.next()).is(3);
        }
    }

    @Test
    void idsAreKnownWithoutLoadingAnything() {
        assertThat(Exercises.in(ExercisesTest.class.getClassLoader()).ids()).containsExactly("99-mean", "99-counter");
    }

    @Test
    void withoutAnyExercisesTheErrorSaysSo() {
        assertThatThrownBy(
                        () -> Exercises.in(ClassLoader.getPlatformClassLoader()).find("07-adam"))
                .hasMessage("there is no exercise \"07-adam\"; no exercises are on the class path");
    }

    @Test
    void hiddenChecksOfAnotherExerciseAreRefused() {
        assertThatThrownBy(() -> Exercise.of(MeanChecks.class, List.of(Elsewhere.class)))
                .hasMessageContaining("must be annotated with @HiddenChecks(\"99-mean\")");
    }
}
