package descent.kernel.serve;

import descent.kernel.wire.ConnectionFile;
import descent.kernel.wire.Json;
import descent.kernel.wire.Loopback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a class-data archive is made from: a kernel that is asked what front ends ask first. */
final class Training {
    private static final List<String> CELLS = List.of(
            "1 + 1",
            "int x = 3; double[] a = {1, 2, 3};\nSystem.out.println(x);",
            "record Point(double x, double y) { double norm() { return Math.hypot(x, y); } }\nvar p = new Point(3, 4);\np",
            "double f(double t) { return t * t; }\nfor (int i = 0; i < 3; i++) { System.out.println(f(i)); }",
            "List<Integer> list = new ArrayList<>(List.of(3, 1, 2));\nlist.stream().map(i -> i * 2).sorted().toList()",
            "import java.util.function.*;\nDoubleUnaryOperator g = t -> f(t) + 1;\ng.applyAsDouble(2)",
            "display(\"<b>bold</b>\", \"text/html\");",
            """
            var image = new java.awt.image.BufferedImage(60, 40, java.awt.image.BufferedImage.TYPE_INT_ARGB);
            var pen = image.createGraphics();
            pen.setRenderingHint(java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setStroke(new java.awt.BasicStroke(1.5f));
            pen.draw(new java.awt.geom.Line2D.Double(3, 3, 50, 20));
            pen.drawString("k = 1", 10, 30);
            image
            """,
            "int wrong = \"text\";",
            "throw new IllegalStateException(\"on purpose\");");

    private Training() {}

    static void run() throws IOException {
        Map<String, Integer> ports = new TreeMap<>();
        for (String name : new String[] {"shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"}) {
            try (ServerSocket free = new ServerSocket(0)) {
                ports.put(name, free.getLocalPort());
            }
        }
        ConnectionFile connection = new ConnectionFile("tcp", "127.0.0.1", "training", ports);
        Map<String, Object> json = new TreeMap<>(ports);
        json.put("key", connection.key());
        Path file = Files.createTempFile("training", ".json");
        Files.write(file, Json.bytes(json));
        Kernel.daemon(() -> start(file), "kernel").start();
        try (Loopback front = new Loopback(connection)) {
            front.ask("kernel_info_request", Map.of());
            for (String cell : CELLS) {
                front.ask("execute_request", Map.of("code", cell, "stop_on_error", false));
            }
            front.ask("complete_request", Map.of("code", "list.str", "cursor_pos", 8));
            front.ask("inspect_request", Map.of("code", "Math.hypot", "cursor_pos", 10));
            front.ask("is_complete_request", Map.of("code", "if (true) {"));
            front.ask("history_request", Map.of("hist_access_type", "tail", "n", 2));
        }
        Files.deleteIfExists(file);
        System.exit(0);
    }

    /** As for a front end, so that nothing of a start is left out. */
    private static void start(Path connectionFile) {
        try {
            Launcher.start(connectionFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
