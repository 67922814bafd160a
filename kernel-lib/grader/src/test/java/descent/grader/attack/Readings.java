package descent.grader.attack;

import static descent.grader.attack.Attack.of;
import static descent.grader.attack.Attack.quietly;

import java.util.List;
import java.util.stream.Stream;

/** Reads, and writes, what lies about on the machine. */
final class Readings {
    private static final List<String> PLACES = List.of(
            "/",
            "/proc/1/environ",
            "/proc/1/cmdline",
            "/proc/1/root",
            "/proc/self/maps",
            "/etc/passwd",
            "/root",
            "/home");
    private static final String WRITABLE = "new String[] {\"/tmp\", \"/var/tmp\", \"/dev/shm\"}";

    private Readings() {}

    /**
     * All of them.
     *
     * @param secret a folder that it must not see
     */
    static List<Attack> all(String secret) {
        return Stream.of(List.of(left()), places(secret), files(secret), List.of(found()))
                .flatMap(List::stream)
                .toList();
    }

    private static Attack left() {
        return of(
                "reading",
                "a note left for those who come later",
                "for (String d : " + WRITABLE + ") "
                        + quietly(
                                "var f = java.nio.file.Path.of(d, \"note-for-friends\");"
                                        + " java.nio.file.Files.writeString(f, \"the answer\"); f.toFile().setReadable(true, false);"));
    }

    private static Attack found() {
        return of(
                "reading",
                "a note that an earlier one left",
                "for (String d : " + WRITABLE + ") "
                        + quietly(
                                "System.out.println(\"LEFT BEHIND: \""
                                        + " + java.nio.file.Files.readString(java.nio.file.Path.of(d, \"note-for-friends\")));"));
    }

    private static List<Attack> places(String secret) {
        return Stream.concat(Stream.of(secret), PLACES.stream())
                .map(
                        path -> of(
                                "reading",
                                path,
                                quietly(
                                        "var f = java.nio.file.Path.of(\"" + path + "\");"
                                                + " System.out.println(java.nio.file.Files.isDirectory(f)"
                                                + " ? java.util.Arrays.toString(f.toFile().list()) : java.nio.file.Files.readString(f));")))
                .toList();
    }

    private static List<Attack> files(String secret) {
        return List.of(
                of(
                        "reading",
                        "environment and properties",
                        "System.out.println(System.getenv() + \" \" + System.getProperties());"),
                of(
                        "reading",
                        "writing where the grader reads",
                        quietly("java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + secret
                                        + "/owned.txt\"), \"owned\");")
                                + quietly(
                                        "java.nio.file.Files.writeString(java.nio.file.Path.of(\"/cp/0.jar\"), \"owned\");")),
                of(
                        "reading",
                        "every file there is",
                        quietly(
                                "java.nio.file.Files.walkFileTree(java.nio.file.Path.of(\"/\"), new java.nio.file.SimpleFileVisitor<>() {"
                                        + " public java.nio.file.FileVisitResult visitFile(java.nio.file.Path f, java.nio.file.attribute.BasicFileAttributes a) {"
                                        + " if (java.nio.file.Files.isReadable(f) && f.toString().matches(\".*(grades.db|descent.solutions|gradient-descent.ipynb|HiddenChecks).*\")) System.out.println(\"FOUND \" + f);"
                                        + " return java.nio.file.FileVisitResult.CONTINUE; }"
                                        + " public java.nio.file.FileVisitResult visitFileFailed(java.nio.file.Path f, java.io.IOException e) {"
                                        + " return java.nio.file.FileVisitResult.CONTINUE; } });")),
                of(
                        "reading",
                        "the grader's descriptors",
                        quietly("for (var f : new java.io.File(\"/proc/self/fd\").listFiles())"
                                + " System.out.println(f.getCanonicalPath());")));
    }
}
