package descent.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Times one step of every elementwise rule beside a C loop, a textbook loop, Tribuo and, where it is installed, PyTorch, and prints nanoseconds per parameter and the ratio to C.
 *
 * <pre>OptimBench [--rules adam,sgd] [--sizes 100,10000] [--seconds 0.2] [--threads 1] [--csv FILE]</pre>
 *
 * <p>{@code --threads} divides the library's steps among threads; the peers stay on one. Every number is the lower decile of its samples, which other programs on the machine disturb least. Peers are measured right after the library, size by size.
 */
public final class OptimBench {
    private static final Set<String> TEXTBOOK = Set.of("sgd", "momentum", "adagrad", "rmsprop", "adam");
    private static final Set<String> TRIBUO = Set.of("sgd", "momentum", "adagrad", "adadelta", "rmsprop", "adam");

    private static final Set<String> OPTIONS = Set.of("--rules", "--sizes", "--seconds", "--threads", "--csv");

    private final double seconds;
    private final int threads;

    private OptimBench(double seconds, int threads) {
        this.seconds = seconds;
        this.threads = threads;
    }

    /** Runs the benchmark. */
    public static void main(String[] args) throws Exception {
        Map<String, String> options = options(args);
        List<String> rules = options.containsKey("--rules")
                ? List.of(options.get("--rules").split(","))
                : List.copyOf(Rules.ALL.keySet());
        for (String rule : rules)
            if (!Rules.ALL.containsKey(rule))
                throw new IllegalArgumentException("--rules must be among " + Rules.ALL.keySet() + " but was " + rule);
        String[] sizes =
                options.getOrDefault("--sizes", "100,10000,1000000,20000000").split(",");
        Path csv = Path.of(options.getOrDefault("--csv", "target/bench-optim.csv"));
        double seconds = Double.parseDouble(options.getOrDefault("--seconds", "0.2"));
        int threads = Integer.parseInt(options.getOrDefault("--threads", "1"));
        new OptimBench(seconds, threads).run(rules, sizes, csv);
    }

    private static Map<String, String> options(String[] args) {
        Map<String, String> options = new TreeMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length || !OPTIONS.contains(args[i]))
                throw new IllegalArgumentException(
                        "usage: [--rules R,…] [--sizes N,…] [--seconds S] [--threads T] [--csv FILE]");
            options.put(args[i], args[i + 1]);
        }
        return options;
    }

    private void run(List<String> rules, String[] sizes, Path csv)
            throws IOException, InterruptedException, RunnerException {
        Path folder = Files.createTempDirectory("descent-bench");
        Optional<CPeer> c = CPeer.in(folder);
        Optional<PythonPeer> torch = PythonPeer.in(folder, "torch_rules.py", "torch");
        List<String> lines = new ArrayList<>();
        lines.add("rule,n,library,c,textbook,tribuo,torch,ratio_to_c");
        System.out.println(System.getProperty("java.vm.name") + " " + System.getProperty("java.version")
                + ", ns per parameter and step");
        System.out.println(row("rule", "n", "library", "C", "textbook", "Tribuo", "torch", "library/C"));
        for (String size : sizes)
            for (String rule : rules) {
                int n = Integer.parseInt(size);
                double library = jmh(LibraryStep.class, rule, n);
                double inC = c.isPresent() ? c.get().measure(rule, n, seconds * 5) : Double.NaN;
                double textbook = TEXTBOOK.contains(rule) ? jmh(TextbookStep.class, rule, n) : Double.NaN;
                double tribuo = TRIBUO.contains(rule) ? jmh(TribuoStep.class, rule, n) : Double.NaN;
                double[] byTorch = torch.isPresent() ? torch.get().measure(rule, n, seconds * 5) : new double[0];
                double inTorch = byTorch.length == 0 ? Double.NaN : byTorch[0];
                System.out.println(row(
                        rule, size, ns(library), ns(inC), ns(textbook), ns(tribuo), ns(inTorch), ns(library / inC)));
                lines.add(String.join(
                        ",",
                        rule,
                        size,
                        ns(library),
                        ns(inC),
                        ns(textbook),
                        ns(tribuo),
                        ns(inTorch),
                        ns(library / inC)));
            }
        Path parent = csv.toAbsolutePath().getParent();
        if (parent != null) Files.createDirectories(parent);
        Files.write(csv, lines);
        System.out.println("written to " + csv);
    }

    private double jmh(Class<?> benchmark, String rule, int n) throws RunnerException {
        OptionsBuilder options = new Timing(seconds).of(benchmark, "step");
        options.param("rule", rule).param("n", Integer.toString(n));
        if (benchmark == LibraryStep.class) options.param("threads", Integer.toString(threads));
        int placements = benchmark == LibraryStep.class ? LibraryStep.placements(n) : 1;
        return Timing.nanoseconds(options, placements) / n;
    }

    private static String ns(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String row(String... cells) {
        StringBuilder line = new StringBuilder(String.format("%-17s%10s", cells[0], cells[1]));
        for (int k = 2; k < cells.length; k++) line.append(String.format("%11s", cells[k]));
        return line.toString();
    }
}
