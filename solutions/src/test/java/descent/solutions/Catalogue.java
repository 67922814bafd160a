package descent.solutions;

import descent.check.engine.Engine;
import descent.check.engine.Exercise;
import descent.check.engine.Exercises;
import descent.check.engine.Settings;
import descent.check.engine.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All exercises with their right answers, as the gates go through them; with {@code -Dexercises=15-} those whose id begins so. */
final class Catalogue {
    static final Engine ENGINE = new Engine();
    static final long[] SEEDS = {1, 20261121, -77};

    private static final Exercises EXERCISES = Exercises.in(Catalogue.class.getClassLoader());
    private static final Map<String, String> ANSWERS = answers();

    private Catalogue() {}

    static Stream<Exercise> exercises() {
        String begin = System.getProperty("exercises", "");
        return EXERCISES.ids().stream().filter(id -> id.startsWith(begin)).map(EXERCISES::find);
    }

    /** The class that lists an exercise's right answers. */
    static Class<?> answersOf(Exercise exercise) {
        try {
            return Class.forName(Objects.requireNonNull(ANSWERS.get(exercise.id()), "no answers to " + exercise.id()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Variant> rightAnswers(Exercise exercise) {
        return Exercise.variantsOf(answersOf(exercise), exercise.contract());
    }

    static Stream<Settings> settings() {
        return Stream.concat(
                Stream.of(Settings.selfCheck()),
                java.util.Arrays.stream(SEEDS).mapToObj(seed -> new Settings(true, seed, null, true)));
    }

    private static Map<String, String> answers() {
        try (var index = Objects.requireNonNull(
                Catalogue.class.getResourceAsStream("/META-INF/descent/answers"), "no index of answers")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(words -> words[0], words -> words[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
