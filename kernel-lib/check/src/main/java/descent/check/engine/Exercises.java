package descent.check.engine;

import descent.check.Values;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The exercises on a class path, found by the index files {@code META-INF/descent/checks} and {@code hidden-checks}.
 *
 * <p>Reading the index loads no class; {@link #find} loads those of one exercise. Threads may share it.
 */
public final class Exercises {
    private static final String PLACE = "META-INF/descent/";

    private final ClassLoader loader;
    private final Map<String, List<String>> checks;
    private final Map<String, List<String>> hidden;
    private final Map<String, Exercise> known = Collections.synchronizedMap(new LinkedHashMap<>());

    private Exercises(ClassLoader loader) {
        this.loader = loader;
        checks = index("checks");
        hidden = index("hidden-checks");
    }

    /** The exercises that this class loader sees. */
    public static Exercises in(ClassLoader loader) {
        return new Exercises(loader);
    }

    /** All ids, in the order of the index. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(checks.keySet());
    }

    /**
     * The exercise with this id.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest that there is
     */
    public Exercise find(String id) {
        List<String> names = checks.get(id);
        if (names == null) {
            throw new IllegalArgumentException("there is no exercise " + Values.text(id) + nearest(id));
        }
        return known.computeIfAbsent(
                id,
                key -> Exercise.of(
                        load(names.get(0)),
                        hidden.getOrDefault(id, List.of()).stream()
                                .<Class<?>>map(this::load)
                                .toList()));
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the index of exercises names a class that is not there: " + name, e);
        }
    }

    private String nearest(String id) {
        @Nullable String nearest = null;
        int best = Integer.MAX_VALUE;
        for (String candidate : checks.keySet()) {
            int distance = distance(id, candidate);
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        if (nearest == null) {
            return "; no exercises are on the class path";
        }
        return "; the nearest is " + Values.text(nearest);
    }

    /** Levenshtein's: insertions, deletions and replacements from one word to the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private Map<String, List<String>> index(String file) {
        Map<String, List<String>> index = new LinkedHashMap<>();
        try {
            for (URL url : Collections.list(loader.getResources(PLACE + file))) {
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
                    lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
                        String[] words = line.strip().split("\\s+", 2);
                        index.computeIfAbsent(words[0], id -> new ArrayList<>()).add(words[1]);
                    });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index of exercises", e);
        }
        return index;
    }
}
