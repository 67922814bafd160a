package descent.grader.attack;

import static descent.grader.attack.Attack.of;
import static descent.grader.attack.Attack.quietly;

import java.util.List;

/** Uses up whatever there is. */
final class Bombs {
    private Bombs() {}

    static List<Attack> all() {
        return List.of(
                of(
                        "bomb",
                        "heap",
                        "var l = new java.util.ArrayList<double[]>(); while (p != null) l.add(new double[1 << 20]);"),
                of(
                        "bomb",
                        "one array",
                        "double[][] a = new double[1000][]; for (int i = 0; i < 1000; i++) a[i] = new double[1 << 22];"),
                of(
                        "bomb",
                        "direct memory",
                        "var l = new java.util.ArrayList<Object>(); while (p != null)"
                                + " l.add(java.nio.ByteBuffer.allocateDirect(1 << 22));"),
                of(
                        "bomb",
                        "threads",
                        "for (int i = 0; i < 100_000; i++) new Thread(() -> { try { Thread.sleep(100_000); }"
                                + " catch (InterruptedException e) { } }).start();"),
                of(
                        "bomb",
                        "processes",
                        quietly("for (int i = 0; i < 50; i++) new ProcessBuilder(System.getProperty(\"java.home\")"
                                + " + \"/bin/java\", \"-version\").start();")),
                of(
                        "bomb",
                        "disk",
                        quietly("byte[] b = new byte[1 << 20]; for (int i = 0; i < 500; i++) java.nio.file.Files.write("
                                + "java.nio.file.Path.of(\"/tmp/\" + i), b);")),
                of(
                        "bomb",
                        "output",
                        "for (int i = 0; i < 300_000; i++) System.out.println(\"0123456789012345678901234567890123456789\");"),
                of("bomb", "a huge result", "return new double[8_000_000];"),
                of(
                        "bomb",
                        "open files",
                        quietly("var l = new java.util.ArrayList<Object>(); while (p != null)"
                                + " l.add(new java.io.FileInputStream(\"/dev/null\"));")),
                of(
                        "bomb",
                        "one large file",
                        quietly(
                                "try (var f = new java.io.RandomAccessFile(\"/tmp/large\", \"rw\")) { f.setLength(1L << 40);"
                                        + " while (p != null) f.write(new byte[1 << 20]); }")),
                of(
                        "bomb",
                        "a frame after the other",
                        "for (int i = 0; i < 200; i++) { double[] d = new double[1 << 20]; d[0] = i; p = d; } return p;"));
    }
}
