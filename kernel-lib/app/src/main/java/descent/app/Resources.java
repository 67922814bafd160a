package descent.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that ship inside the jars. */
public final class Resources {
    private Resources() {}

    /** The text of a file beside this class. */
    public static String text(String name) {
        return new String(bytes("/descent/app/" + name), StandardCharsets.UTF_8);
    }

    /**
     * The content of a file on the class path.
     *
     * @param path from the class path's root, with a leading slash
     */
    public static byte[] bytes(String path) {
        try (InputStream stream = Resources.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
