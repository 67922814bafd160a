package descent.kernel.install;

import descent.kernel.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes, lists and removes kernelspecs.
 *
 * <pre>{@code
 * Path folder = Kernelspecs.install(Kernelspec.of("descent", "Java (Descent)").with(jars, prelude),
 *         JupyterPaths.here().user(), false);
 * }</pre>
 */
public final class Kernelspecs {
    private Kernelspecs() {}

    /** There is a kernel of that name that is not ours. */
    public static final class Foreign extends IOException {
        private static final long serialVersionUID = 1L;

        Foreign(Path folder) {
            super("there is another kernel in " + folder + "; choose another name, or replace it expressly");
        }
    }

    /**
     * Installs a kernel and makes its class-data archive.
     *
     * @param kernels a folder of kernelspecs, such as {@link JupyterPaths#user()}; made if it is not there
     * @param replace whether a kernel of somebody else may be overwritten
     * @return the folder of the kernelspec
     * @throws Foreign if there is a kernel of that name that is not ours
     */
    public static Path install(Kernelspec spec, Path kernels, boolean replace) throws IOException {
        Path folder = kernels.resolve(spec.name()).toAbsolutePath();
        if (Files.exists(folder) && !ours(folder) && !replace) {
            throw new Foreign(folder);
        }
        Files.createDirectories(folder);
        folder = folder.toRealPath();
        NewerClasses.write(folder, spec.kernel());
        LauncherJar.write(folder, spec);
        List<String> argv = new ArrayList<>(Launch.command(spec, folder));
        argv.add("{connection_file}");
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("argv", argv);
        json.put("display_name", spec.displayName());
        json.put("language", "java");
        json.put("interrupt_mode", "message");
        json.put("env", environment(spec));
        json.put("metadata", Map.of("debugger", false, "descent", Map.of("kernel", true)));
        Path file = folder.resolve("kernel.json");
        Path draft = folder.resolve("kernel.json.new");
        Files.write(draft, Json.pretty(json));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        for (String logo : new String[] {"logo-32x32.png", "logo-64x64.png", "logo-svg.svg"}) {
            try (InputStream in = Objects.requireNonNull(Kernelspecs.class.getResourceAsStream(logo), logo)) {
                Files.copy(in, folder.resolve(logo), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Archive.make(spec, folder);
        return folder;
    }

    static Map<String, String> environment(Kernelspec spec) {
        Map<String, String> environment = new LinkedHashMap<>(spec.environment());
        if (!spec.classPath().isEmpty()) {
            environment.put("DESCENT_CLASSPATH", Launch.path(spec.classPath()));
        }
        if (spec.startup() != null) {
            environment.put("DESCENT_STARTUP", spec.startup().toString());
        }
        return environment;
    }

    /** Whether a kernelspec was written by us. */
    public static boolean ours(Path folder) {
        try {
            Object metadata = Json.object(Files.readAllBytes(folder.resolve("kernel.json")))
                    .get("metadata");
            return metadata instanceof Map<?, ?> map && map.containsKey("descent");
        } catch (IOException e) {
            return false;
        }
    }

    /** The folders of all our kernels. */
    public static List<Path> list(JupyterPaths paths) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path kernels : paths.all()) {
            found.addAll(list(kernels));
        }
        return found;
    }

    /** The folders of our kernels in one folder of kernelspecs. */
    public static List<Path> list(Path kernels) throws IOException {
        if (!Files.isDirectory(kernels)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(kernels)) {
            return folders.filter(Kernelspecs::ours).sorted().toList();
        }
    }

    /**
     * Removes a kernel.
     *
     * @return false if there is none of that name
     * @throws Foreign if it is not ours
     */
    public static boolean uninstall(String name, Path kernels) throws IOException {
        Path folder = kernels.resolve(name);
        if (!Files.isDirectory(folder)) {
            return false;
        }
        if (!ours(folder)) {
            throw new Foreign(folder);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        return true;
    }
}
