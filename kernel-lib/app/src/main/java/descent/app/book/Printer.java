package descent.app.book;

import descent.app.MissingPart;
import descent.app.doctor.Advice;
import descent.app.lab.Programs;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints a page to a file of the format PDF, with the browser Chromium.
 *
 * @param browser the program
 */
public record Printer(Path browser) {

    /** Chromium, or a browser that is made from it, if there is one on this machine. */
    public static Optional<Path> chromium() {
        return List.of("chromium", "chromium-browser", "google-chrome", "microsoft-edge").stream()
                .map(Programs::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The printer of this machine. */
    public static Printer find() {
        return new Printer(chromium()
                .orElseThrow(() -> new MissingPart(
                        "the book is printed with Chromium, which is missing\n  " + Advice.packages("chromium"))));
    }

    /** Prints; the browser has a profile of its own and loads nothing but the page. */
    void print(Path page, Path pdf) throws IOException {
        Path profile = Files.createTempDirectory("descent-print");
        Path words = profile.resolve("words.txt");
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--user-data-dir=" + profile,
                "--no-pdf-header-footer",
                "--generate-pdf-document-outline",
                "--print-to-pdf=" + pdf.toAbsolutePath(),
                page.toUri().toString()));
        if (Programs.isRoot()) {
            command.add(1, "--no-sandbox");
        }
        Files.deleteIfExists(pdf);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(words.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            int status = process.waitFor();
            if (status != 0 || !Files.exists(pdf)) {
                throw new IOException("Chromium did not print: " + Files.readString(words, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            clear(profile);
        }
    }

    private static void clear(Path folder) throws IOException {
        List<Path> all;
        try (java.util.stream.Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(java.util.Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
