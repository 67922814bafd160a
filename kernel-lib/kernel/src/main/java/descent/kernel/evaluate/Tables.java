package descent.kernel.evaluate;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tables of contents of the jars on a class path, each read once for all that ask. */
final class Tables {
    private final @Nullable Path cache;
    private final Map<String, Contents> read = new ConcurrentHashMap<>();

    /**
     * Reads nothing yet.
     *
     * @param cache where tables are kept, null for nowhere
     */
    Tables(@Nullable Path cache) {
        this.cache = cache;
    }

    Contents of(File jar) throws IOException {
        String state = jar + " " + jar.length() + " " + jar.lastModified();
        Contents known = read.get(state);
        if (known == null) {
            known = Contents.of(jar, cache);
            read.put(state, known);
        }
        return known;
    }
}
