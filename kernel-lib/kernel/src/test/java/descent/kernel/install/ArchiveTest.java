package descent.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;

import descent.kernel.wire.Channel;
import descent.kernel.wire.ConnectionFile;
import descent.kernel.wire.Json;
import descent.kernel.wire.Loopback;
import descent.kernel.wire.Message;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The kernel as it is installed: its class-data archive is used, made again when it must be, and never in the way. */
@Tag("slow")
@Timeout(300)
class ArchiveTest {
    @TempDir
    static Path folder;

    private static Path installed;

    @BeforeAll
    static void install() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path place = Path.of(entry);
            boolean tests = entry.contains("test-classes");
            if (Files.isDirectory(place) && !tests) {
                jars.add(pack(place, folder.resolve(jars.size() + ".jar")));
            } else if (entry.endsWith(".jar")) {
                jars.add(place);
            }
        }
        Kernelspec spec = Kernelspec.of("k", "K").withKernel(jars);
        installed = Kernelspecs.install(spec, folder.resolve("kernels"), false);
    }

    private static Path pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return jar;
    }

    /** Starts the kernel, runs a cell and ends it. */
    private static void runs(String... options) throws IOException, InterruptedException {
        Map<String, Integer> ports = new TreeMap<>();
        for (String name : List.of("shell_port", "iopub_port", "stdin_port", "control_port", "hb_port")) {
            try (ServerSocket free = new ServerSocket(0)) {
                ports.put(name, free.getLocalPort());
            }
        }
        Map<String, Object> json = new TreeMap<>(ports);
        json.putAll(Map.of("transport", "tcp", "ip", "127.0.0.1", "key", "k", "signature_scheme", "hmac-sha256"));
        Path connection = Files.write(folder.resolve("connection.json"), Json.bytes(json));
        List<String> command = new ArrayList<>();
        Object argv = Json.object(Files.readAllBytes(installed.resolve("kernel.json")))
                .get("argv");
        for (Object word : (List<?>) java.util.Objects.requireNonNull(argv)) {
            if (word.equals("-jar")) {
                command.addAll(Arrays.asList(options));
            }
            command.add(word.equals("{connection_file}") ? connection.toString() : String.valueOf(word));
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .put("DESCENT_HISTORY", folder.resolve("history.jsonl").toString());
        Process process = builder.start();
        try (Loopback front = new Loopback(new ConnectionFile("tcp", "127.0.0.1", "k", ports))) {
            Message reply = front.ask("execute_request", Map.of("code", "1 + 1"));
            assertThat(reply.text("status", "")).isEqualTo("ok");
            front.send(Channel.CONTROL, Loopback.message("shutdown_request", Map.of("restart", false)));
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void classesComeFromTheArchive() throws IOException, InterruptedException {
        assertThat(Archive.file(installed)).exists();
        Path log = folder.resolve("classes.log");
        runs("-Xlog:class+load:file=" + log);
        List<String> loaded = Files.readAllLines(log).stream()
                .filter(line -> line.contains("source:"))
                .toList();
        long archived = loaded.stream()
                .filter(line -> line.contains("shared objects file"))
                .count();
        assertThat((double) archived / loaded.size())
                .as("%d of %d classes", archived, loaded.size())
                .isGreaterThan(0.93);
    }

    @Test
    void aDamagedArchiveHindersNoStart() throws IOException, InterruptedException {
        Path archive = Archive.file(installed);
        byte[] good = Files.readAllBytes(archive);
        FileTime date = Files.getLastModifiedTime(archive);
        RandomGenerator random = new SplittableRandom(1);
        try {
            for (int i = 0; i < 4; i++) {
                byte[] flipped = good.clone();
                flipped[random.nextInt(i < 2 ? 8192 : good.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(archive, flipped);
                runs();
            }
            for (byte[] bad : List.of(
                    new byte[0],
                    Arrays.copyOf(good, good.length / 2),
                    "no archive".getBytes(StandardCharsets.US_ASCII))) {
                Files.write(archive, bad);
                runs();
            }
            Files.delete(archive);
            runs();
        } finally {
            Files.write(archive, good);
            Files.setLastModifiedTime(archive, date);
        }
    }

    @Test
    void aDamagedOrMissingArchiveIsMadeAgain() throws IOException {
        Path archive = Archive.file(installed);
        long size = Files.size(archive);
        Files.write(archive, new byte[100]);
        Archive.renew(installed);
        assertThat(Files.size(archive)).isGreaterThan(size / 2);
        Files.delete(archive);
        Archive.renew(installed);
        assertThat(Files.size(archive)).isGreaterThan(size / 2);
    }

    @Test
    void anArchiveOfAnotherJavaIsMadeAgain() throws IOException {
        Path stamp = Archive.stamp(installed);
        String made = Files.readString(stamp);
        Files.writeString(stamp, made.replaceFirst(".*\n", "/usr/lib/jvm/another/bin/java 2020-01-01T00:00:00Z\n"));
        FileTime first = Files.getLastModifiedTime(Archive.file(installed));
        Files.setLastModifiedTime(stamp, first);
        Archive.renew(installed);
        assertThat(Files.readString(stamp)).isEqualTo(made);
        assertThat(Files.getLastModifiedTime(Archive.file(installed))).isGreaterThan(first);
        Archive.renew(installed);
    }

    @Test
    void anArchiveOfOtherJarsIsMadeAgain() throws IOException {
        FileTime first = Files.getLastModifiedTime(Archive.file(installed));
        Archive.renew(installed);
        assertThat(Files.getLastModifiedTime(Archive.file(installed))).isEqualTo(first);
        Path jar = LauncherJar.classPath(installed).get(0);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000_000_000L));
        Archive.renew(installed);
        assertThat(Files.getLastModifiedTime(Archive.file(installed))).isGreaterThan(first);
        assertThat(installed.resolve("classes.new")).doesNotExist();
    }
}
