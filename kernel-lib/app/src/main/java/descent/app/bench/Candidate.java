package descent.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import descent.app.Installation;
import descent.app.lab.CourseKernel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An installed kernel.
 *
 * @param name the folder of its kernelspec
 * @param language what it runs, {@code java} or {@code python} for those that can be measured
 * @param command how it is started, with {@code {connection_file}} in place of that file
 * @param environment variables that it is started with
 * @param byMessage whether it is interrupted by a message, not by a signal
 */
record Candidate(
        String name, String language, List<String> command, Map<String, String> environment, boolean byMessage) {

    /** The kernels in these folders of kernelspecs whose language is known here; of equal names the first. */
    static List<Candidate> in(List<Path> folders) throws IOException {
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> specs = Files.list(folder)) {
                for (Path spec : specs.sorted().toList()) {
                    if (Files.isRegularFile(spec.resolve("kernel.json"))) {
                        Candidate candidate = read(spec);
                        if (Snippets.of(candidate.language) != null) {
                            found.putIfAbsent(candidate.name, candidate);
                        }
                    }
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /** The course's kernel, set up where {@code ./course lab} has it. */
    static Candidate ofCourse(Installation installation) throws IOException {
        Path jupyter = installation.privateFolder().resolve("jupyter");
        CourseKernel.install(installation, jupyter);
        return in(List.of(jupyter.resolve("kernels"))).get(0);
    }

    private static Candidate read(Path folder) throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("kernel.json").toFile());
        List<String> command = new ArrayList<>();
        json.path("argv").forEach(word -> command.add(word.asText().replace("{resource_dir}", folder.toString())));
        Map<String, String> environment = new LinkedHashMap<>();
        json.path("env")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asText()));
        return new Candidate(
                folder.getFileName().toString(),
                json.path("language").asText(),
                command,
                environment,
                json.path("interrupt_mode").asText().equals("message"));
    }

    /** Whether the course's library is on its cells' class path. */
    boolean hasCourse() {
        return environment.getOrDefault("DESCENT_CLASSPATH", "").contains("descent-notebook");
    }
}
