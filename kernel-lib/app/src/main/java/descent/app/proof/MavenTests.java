package descent.app.proof;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs Maven and counts what Surefire reports.
 *
 * @param root the project's folder
 */
record MavenTests(Path root) {
    private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*>");
    private static final Pattern BAD_CASE = Pattern.compile(
            "<testcase name=\"([^\"]*)\" classname=\"([^\"]*)\"[^>]*>\\s*<(?:failure|error)(?: message=\"([^\"]*)\")?");

    void run(Ledger ledger, List<String> goals, Map<String, String> environment) throws IOException {
        FileTime start = FileTime.fromMillis(System.currentTimeMillis() - 1000);
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-Dstyle.color=never", "--fail-at-end"));
        command.addAll(goals);
        List<String> errors = new ArrayList<>();
        int status = follow(command, environment, errors);
        int bad = count(ledger, start);
        if (status != 0 && bad == 0) {
            ledger.fail(
                    "mvn " + String.join(" ", goals),
                    String.join("\n", errors.subList(0, Math.min(12, errors.size()))));
        }
    }

    private int follow(List<String> command, Map<String, String> environment, List<String> errors) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.contains("Building Descent: ")) {
                    System.err.println("  " + line.replaceAll(".*Descent: (.*?) \\d.*", "$1 …"));
                } else if (line.startsWith("[ERROR]")) {
                    errors.add(line);
                }
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    private int count(Ledger ledger, FileTime start) throws IOException {
        int bad = 0;
        for (Path module : modulesWithReports()) {
            int tests = 0;
            int failed = 0;
            int skipped = 0;
            List<String> names = new ArrayList<>();
            for (Path report : reports(module, start)) {
                String text = Files.readString(report, StandardCharsets.UTF_8);
                Matcher suite = SUITE.matcher(text);
                if (suite.find()) {
                    tests += number(suite.group(), "tests");
                    failed += number(suite.group(), "failures") + number(suite.group(), "errors");
                    skipped += number(suite.group(), "skipped");
                }
                Matcher badCase = BAD_CASE.matcher(text);
                while (badCase.find()) {
                    String message = badCase.group(3) == null
                            ? ""
                            : ": " + badCase.group(3).replace("&#10;", " ");
                    names.add(badCase.group(2) + "." + badCase.group(1) + message);
                }
            }
            String name = root.relativize(module).toString();
            if (tests > failed + skipped) {
                ledger.pass(name + ": " + (tests - failed - skipped) + " tests", tests - failed - skipped);
            }
            if (failed > 0) {
                ledger.fail(name, String.join("\n", names), failed);
            }
            if (skipped > 0) {
                ledger.skip(name, skipped + " tests say why in their own reports", skipped);
            }
            bad += failed;
        }
        return bad;
    }

    private List<Path> modulesWithReports() throws IOException {
        try (Stream<Path> walk = Files.walk(root, 3)) {
            return walk.filter(folder -> Files.isDirectory(folder.resolve("target/surefire-reports")))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> reports(Path module, FileTime start) throws IOException {
        List<Path> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(module.resolve("target/surefire-reports"))) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().matches("TEST-.*\\.xml")
                        && Files.getLastModifiedTime(file).compareTo(start) >= 0) {
                    reports.add(file);
                }
            }
        }
        return reports;
    }

    private static int number(String element, String attribute) {
        Matcher value = Pattern.compile("\\b" + attribute + "=\"(\\d+)\"").matcher(element);
        return value.find() ? Integer.parseInt(value.group(1)) : 0;
    }
}
