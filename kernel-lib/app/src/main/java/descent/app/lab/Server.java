package descent.app.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import descent.app.MissingPart;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Jupyter server that keeps kernel, settings and everything that it writes in one private folder. */
public final class Server {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration START = Duration.ofSeconds(90);

    private final Path folder;
    private final Jupyter jupyter;

    /**
     * A server that is not started yet.
     *
     * @param folder the private folder: {@code kernels}, {@code config}, {@code runtime}
     * @param jupyter the front end
     */
    public Server(Path folder, Jupyter jupyter) {
        this.folder = folder;
        this.jupyter = jupyter;
    }

    /** The variables that make Jupyter stay in the folder. */
    public static Map<String, String> environment(Path folder) {
        return Map.of(
                "JUPYTER_PATH", folder.toString(),
                "JUPYTER_DATA_DIR", folder.toString(),
                "JUPYTER_CONFIG_DIR", folder.resolve("config").toString(),
                "JUPYTER_RUNTIME_DIR", folder.resolve("runtime").toString(),
                "IPYTHONDIR", folder.resolve("ipython").toString());
    }

    /**
     * A server that runs.
     *
     * @param process null if another command started it
     * @param url with a slash at its end
     * @param token what a browser must show
     * @param root the folder that it shows
     */
    public record Running(@Nullable Process process, String url, String token, String root) {
        /** The address of a page, token included. */
        public String page(String path) {
            return url + path + "?token=" + token;
        }

        /** Ends the server and its kernels, politely first. */
        public void stop() {
            Process running = process;
            if (running == null || !running.isAlive()) {
                return;
            }
            List<ProcessHandle> kernels = running.descendants().toList();
            running.destroy();
            try {
                if (!running.waitFor(10, TimeUnit.SECONDS)) {
                    running.destroyForcibly();
                }
            } catch (InterruptedException e) {
                running.destroyForcibly();
                Thread.currentThread().interrupt();
            }
            kernels.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** The server of this private folder that shows a folder already, if there is one. */
    public static Optional<Running> running(Path folder, Path root) {
        Path runtime = folder.resolve("runtime");
        if (!Files.isDirectory(runtime)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(runtime)) {
            return files.filter(file -> file.getFileName().toString().matches("(nb|jp)server-\\d+\\.json"))
                    .map(file -> read(file, null))
                    .flatMap(Optional::stream)
                    .filter(server -> server.root().equals(root.toString()))
                    .filter(Server::answers)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @param root the folder that it shows
     * @param port the port, or 0 for the first that is free from 8888
     * @param browser whether to open a browser
     * @param page the page to open
     */
    public Running start(Path root, int port, boolean browser, String page) throws IOException {
        for (String part : List.of("config/labconfig", "runtime")) {
            Files.createDirectories(folder.resolve(part));
        }
        // JupyterLab would ask whether it may fetch news.
        Files.writeString(
                folder.resolve("config/labconfig/page_config.json"),
                "{\"disabledExtensions\": {\"@jupyterlab/apputils-extension:announcements\": true}}\n");
        int chosen = choosePort(port);
        Path log = folder.resolve("server.log");
        ProcessBuilder builder = new ProcessBuilder(command(chosen, browser, page))
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().putAll(environment(folder));
        return await(builder.start(), log);
    }

    private List<String> command(int port, boolean browser, String page) {
        String settings = jupyter.classic() ? "--NotebookApp." : "--ServerApp.";
        List<String> command = new ArrayList<>();
        // In a session of its own, Ctrl-C does not reach it: we stop it, in order.
        Programs.find("setsid").ifPresent(setsid -> command.add(setsid.toString()));
        command.addAll(jupyter.command());
        command.addAll(List.of("--ip=127.0.0.1", "--port=" + port, settings + "port_retries=0"));
        command.add((jupyter.lab() ? "--LabApp." : jupyter.classic() ? settings : "--JupyterNotebookApp.")
                + "default_url=/" + page);
        if (!browser) {
            command.add("--no-browser");
        }
        if (Programs.isRoot()) {
            command.add("--allow-root");
        }
        return command;
    }

    private static int choosePort(int wanted) {
        int first = wanted == 0 ? 8888 : wanted;
        int last = wanted == 0 ? first + 100 : first;
        for (int port = first; port <= last; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next one
            }
        }
        throw new MissingPart(
                wanted == 0
                        ? "no port from 8888 to 8988 is free; name another with --port"
                        : "port " + wanted + " is taken; name another with --port, or leave --port out");
    }

    private Running await(Process process, Path log) throws IOException {
        long end = System.nanoTime() + START.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            for (String kind : List.of("nb", "jp")) {
                Path file = folder.resolve("runtime").resolve(kind + "server-" + process.pid() + ".json");
                Optional<Running> running = read(file, process).filter(Server::answers);
                if (running.isPresent()) {
                    return running.get();
                }
            }
            try {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(log);
        throw new MissingPart(jupyter.name() + " did not start. Its last words (all are in " + log + "):\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size())));
    }

    private static Optional<Running> read(Path file, @Nullable Process process) {
        try {
            if (Files.exists(file)) {
                JsonNode json = JSON.readTree(file.toFile());
                return Optional.of(new Running(
                        process,
                        json.path("url").asText(),
                        json.path("token").asText(),
                        json.path(json.has("root_dir") ? "root_dir" : "notebook_dir")
                                .asText()));
            }
        } catch (IOException e) {
            // not written to its end yet
        }
        return Optional.empty();
    }

    private static boolean answers(Running server) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(server.page("api/status")).toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == 200;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
