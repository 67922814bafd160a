package descent.app.lab;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Jupyter front end on this machine.
 *
 * @param command how to start it
 * @param lab whether it is JupyterLab, else it is Notebook
 * @param version as it says itself
 */
public record Jupyter(List<String> command, boolean lab, String version) {

    /**
     * The first that answers: the course's own environment before the PATH, JupyterLab before Notebook, programs before
     * Python's modules.
     *
     * @param environment where the course's own virtual environment is, or would be
     */
    public static Optional<Jupyter> find(Path environment) {
        for (Candidate candidate : candidates(environment)) {
            List<String> question = new ArrayList<>(candidate.command);
            question.add("--version");
            Optional<String> version = Programs.answer(question, Map.of())
                    .map(text -> text.lines().reduce("", (first, last) -> last))
                    .filter(text -> text.matches("\\d+\\..*"));
            if (version.isPresent()) {
                return Optional.of(new Jupyter(candidate.command, candidate.lab, version.get()));
            }
        }
        return Optional.empty();
    }

    /** Its name for people. */
    public String name() {
        return (lab ? "JupyterLab " : "Jupyter Notebook ") + version;
    }

    /** Whether it is of the generation before Jupyter Server, whose options have other names. */
    public boolean classic() {
        return !lab && Integer.parseInt(version.replaceAll("\\..*", "")) < 7;
    }

    /** The page that shows a notebook, without host and token. */
    public String pageOf(String notebook) {
        return lab ? "lab/tree/" + notebook : "notebooks/" + notebook;
    }

    private record Candidate(List<String> command, boolean lab) {}

    private static List<Candidate> candidates(Path environment) {
        List<Candidate> candidates = new ArrayList<>();
        for (String name : List.of("jupyter-lab", "jupyter-notebook")) {
            boolean lab = name.equals("jupyter-lab");
            Path own = environment.resolve("bin").resolve(name);
            if (Files.isExecutable(own)) {
                candidates.add(new Candidate(List.of(own.toString()), lab));
            }
            Programs.find(name).ifPresent(path -> candidates.add(new Candidate(List.of(path.toString()), lab)));
        }
        for (String python : List.of("python3", "/usr/bin/python3")) {
            if (python.startsWith("/")
                    ? Files.isExecutable(Path.of(python))
                    : Programs.find(python).isPresent()) {
                candidates.add(new Candidate(List.of(python, "-m", "jupyterlab"), true));
                candidates.add(new Candidate(List.of(python, "-m", "notebook"), false));
            }
        }
        return candidates;
    }
}
