package descent.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDK 25 on which the tests run besides the one that builds. */
public final class SecondJdk {
    private SecondJdk() {}

    /** The folder named by {@code JDK25_HOME}, else the first JDK 25 where Linux keeps them. */
    public static Optional<Path> find() {
        String named = System.getenv("JDK25_HOME");
        if (named != null && !named.isEmpty()) {
            return Optional.of(Path.of(named)).filter(SecondJdk::isTheOne);
        }
        Path place = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(place)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(place)) {
            return folders.sorted().filter(SecondJdk::isTheOne).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isTheOne(Path folder) {
        try {
            return Files.isExecutable(folder.resolve("bin/javac"))
                    && Files.readString(folder.resolve("release")).contains("JAVA_VERSION=\"25");
        } catch (IOException e) {
            return false;
        }
    }
}
