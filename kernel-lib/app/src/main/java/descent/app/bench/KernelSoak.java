package descent.app.bench;

import descent.app.Installation;
import descent.kernel.wire.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Many cells in one kernel: what it holds must not grow with what was only run or was replaced.
 *
 * <p>Twelve kinds of cells take turns: values, loops, prints, charts, errors, and declarations of the same names, always
 * changed. A kernel is warm after the first fifth; from there on its memory and the number of its classes are compared.
 */
public final class KernelSoak {
    private static final int SAMPLES = 10;
    private static final int WARM = 2;

    /** How much more than when it was warm is still noise: a collection that is due, a compiled method. */
    private static final double NOISE = 1.15;

    /**
     * What was measured on the way.
     *
     * @param cells how many had run
     * @param memory resident, in megabytes
     * @param classes how many were loaded
     * @param milliseconds that a cell took
     */
    record Sample(int cells, double memory, int classes, double milliseconds) {}

    private final List<Sample> samples;
    private final int wrong;

    KernelSoak(List<Sample> samples, int wrong) {
        this.samples = samples;
        this.wrong = wrong;
    }

    /** Runs a number of cells in the course's kernel. */
    public static KernelSoak run(Installation installation, int cells) throws IOException {
        List<Sample> samples = new ArrayList<>();
        int wrong = 0;
        try (LiveKernel kernel = new LiveKernel(Candidate.ofCourse(installation))) {
            int step = Math.max(1, cells / SAMPLES);
            double before = kernel.age();
            for (int i = 1; i <= cells; i++) {
                boolean fails = i % 12 == 7 || i % 12 == 8;
                wrong += kernel.runs(cell(i)) == fails ? 1 : 0;
                if (i % step == 0) {
                    double now = kernel.age();
                    samples.add(new Sample(i, kernel.memory(), classes(kernel), (now - before) / step));
                    before = kernel.age();
                }
            }
        }
        return new KernelSoak(samples, wrong);
    }

    private static String cell(int i) {
        return switch (i % 12) {
            case 0 -> i + " + 1";
            case 1 -> "int x = " + i + ";\nvar list = new ArrayList<>(List.of(x));";
            case 2 -> "for (int k = 0; k < 10; k++) { list.add(k); }\nlist.size()";
            case 3 -> "record Same(int a) { int twice() { return 2 * a; } }\nvar same = new Same(x);\nsame.twice()";
            case 4 -> "int f(int n) { return n + " + i + "; }\nf(1)";
            case 5 -> "class Square { int side = " + i + "; int area() { return side * side; } }\nnew Square().area()";
            case 6 -> "System.out.println(list.stream().map(a -> a * 2).toList()); System.err.println(x);";
            case 7 -> "1 / (" + i + " - " + i + ")";
            case 8 -> "int bad = \"text " + i + "\";";
            case 9 -> "String s = \"line \" + " + i + "; for (int q = 0; q < 20; q++) System.out.println(s + q);";
            case 10 -> "lines(\"Step " + i + "\").line(\"y\", new double[] {1, " + i + ", 2}).alt(\"It rises.\")";
            default -> "enum Color { RED, GREEN; int k() { return " + i + " + ordinal(); } }\nColor.GREEN.k()";
        };
    }

    /** How many classes there are once those that nobody needs are gone. */
    private static int classes(LiveKernel kernel) throws IOException {
        String count = "java.lang.management.ManagementFactory.getClassLoadingMXBean().getLoadedClassCount()";
        kernel.run("System.gc();");
        Message reply = kernel.ask(
                "execute_request", Map.of("code", "", "silent", true, "user_expressions", Map.of("classes", count)));
        String answer = String.valueOf(reply.content().get("user_expressions"));
        String digits = answer.replaceAll("(?s).*text/plain=", "").replaceAll("(?s)\\D.*", "");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }

    /** Whether every cell did what it should and nothing has grown beyond noise. */
    public boolean steady() {
        if (samples.size() <= WARM || wrong > 0) {
            return wrong == 0;
        }
        Sample warm = samples.get(WARM - 1);
        Sample last = samples.get(samples.size() - 1);
        return !(last.memory > NOISE * warm.memory) && last.classes <= NOISE * warm.classes;
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("| cells | resident memory | classes | a cell takes |\n|---|---|---|---|\n");
        for (Sample sample : samples) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %d | %.0f MB | %d | %.1f ms |%n",
                    sample.cells,
                    sample.memory,
                    sample.classes,
                    sample.milliseconds));
        }
        return text.append(wrong > 0 ? wrong + " cells did not end as they should\n" : "")
                .append(steady() ? "Steady.\n" : "It grows.\n")
                .toString();
    }
}
