package descent.grader.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Something handed in that attacks by being read or by its name.
 *
 * @param kind the class of attack
 * @param student whose folder it lies in
 * @param maker what puts it there
 */
record HostileFile(String kind, String student, Maker maker) {
    static final String FORMULA = "=HYPERLINK(\"http:\u2215\u2215evil\",\"x\")";
    static final String MARKUP = "<script>alert(1)<\u2215script><svg onload=alert(1)>";
    static final String TERMINAL = "\u001b[2J\u001b]0;owned\u0007\u202Egnp.exe";
    static final String QUERY = "-- drop table submission;'";

    private static final int MEGABYTE = 1 << 20;

    /** Writes into a folder. */
    interface Maker {
        void into(Path folder) throws IOException;
    }

    private static HostileFile text(String kind, String student, String text) {
        return new HostileFile(
                kind, student, folder -> Files.writeString(folder.resolve(Classroom.NOTEBOOK + ".ipynb"), text));
    }

    static List<HostileFile> all() {
        return List.of(
                text("file", "deep", "[".repeat(200_000)),
                text("file", "deep-cells", "{\"cells\": " + "[".repeat(5000) + "]".repeat(5000) + "}"),
                text("file", "many-cells", "{\"cells\": [" + "{},".repeat(200_000) + "{}]}"),
                text("file", "huge-number", "{\"cells\": [{\"metadata\": {\"nbgrader\": {\"points\": 1e999999999}}}]}"),
                text("file", "long-number", "{\"cells\": " + "9".repeat(2_000_000) + "}"),
                new HostileFile("file", "large", HostileFile::large),
                new HostileFile("file", "linked", HostileFile::link),
                new HostileFile("file", "linked-folder", HostileFile::linkedFolder),
                new HostileFile("file", "zipped", folder -> zip(folder, "../../../")),
                new HostileFile("file", "zipped-root", folder -> zip(folder, "/")),
                new HostileFile("file", "zip-in-zip", HostileFile::nested),
                text("injection", FORMULA, "{"),
                text("injection", MARKUP, "{"),
                text("injection", TERMINAL, "{"),
                text("injection", "+1+cmd|'calc'!A0", "{"),
                text("injection", "a,b\"c", "{"),
                text("injection", QUERY, "{"));
    }

    private static void large(Path folder) throws IOException {
        byte[] large = new byte[100 * MEGABYTE];
        Arrays.fill(large, (byte) ' ');
        Files.write(folder.resolve(Classroom.NOTEBOOK + ".ipynb"), large);
    }

    private static void link(Path folder) throws IOException {
        Path name = Path.of(Classroom.NOTEBOOK + ".ipynb");
        Files.createSymbolicLink(folder.resolve(name), Classroom.MASTERS.resolve(name));
    }

    private static void linkedFolder(Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("work"), Classroom.MASTERS);
    }

    /** Eight notebooks of 19 MB of nothing that would land above the folder that they are unpacked into. */
    private static void zip(Path folder, String before) throws IOException {
        byte[] nothing = " ".repeat(19 * MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream file = Files.newOutputStream(folder.resolve("work.zip"));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (int i = 0; i < 8; i++) {
                out.putNextEntry(new ZipEntry(before + i + ".ipynb"));
                out.write(nothing);
                out.closeEntry();
            }
        }
    }

    private static void nested(Path folder) throws IOException {
        zip(folder, "");
        byte[] inner = Files.readAllBytes(folder.resolve("work.zip"));
        try (OutputStream file = Files.newOutputStream(folder.resolve("work.zip"));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (int i = 0; i < 50; i++) {
                out.putNextEntry(new ZipEntry(i + ".zip"));
                out.write(inner);
                out.closeEntry();
            }
        }
    }
}
