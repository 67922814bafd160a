package descent.grader.launch;

import descent.grader.answer.Lambdas;
import descent.grader.answer.Stubs;
import descent.grader.compile.Selection;
import descent.grader.sandbox.Launch;
import descent.grader.sandbox.Limits;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The two programs that run confined, each with a jar packed from this program's class path: what is not in the jar is not
 * there for them.
 *
 * @param child the JVM of a submission: contracts, the library, the end of the pipe
 * @param compiler the compile worker
 * @param packages names of the packages that a submission can use besides the JDK's
 * @param taken simple names that a notebook must not declare anew: of the contracts' classes, and of those of {@code java.lang}
 */
public record Launches(Launch child, Launch compiler, Set<String> packages, Set<String> taken)
        implements Selection.Names {
    private static final List<String> LIBRARY = List.of("descent/optim/", "org/ejml/");
    private static final List<String> CONTRACTS = List.of("descent/contracts/");
    private static final List<String> CHILD = List.of("descent/grader/child/", "descent/grader/pipe/");
    private static final List<String> WORKER = List.of("descent/grader/compile/", "descent/grader/pipe/");

    /** The JDK from which on objects in class data are of use to the serial collector, too. */
    private static final int SERIAL_LOADS_OBJECTS = 21;

    public Launches {
        packages = Set.copyOf(packages);
        taken = Set.copyOf(taken);
    }

    /** Packs the jars into a new folder inside of {@code place}, for children without ready-made classes of functions. */
    public static Launches prepare(Path place) throws IOException {
        return prepare(place, List.of(), List.of());
    }

    /**
     * Packs the jars into a new folder inside of {@code place}.
     *
     * @param more more packages that answers may use: prefixes such as {@code org/example/contracts/}
     * @param answered the contracts, for whose functions the child gets classes ready-made
     */
    public static Launches prepare(Path place, List<String> more, Collection<Class<?>> answered) throws IOException {
        List<Path> classPath = PackedJar.classPath();
        List<String> promised = new ArrayList<>(CONTRACTS);
        promised.addAll(more);
        Path contracts = readable(place.resolve("contracts.jar"));
        PackedJar.write(classPath, promised, contracts);
        // By itself and last: it is large, and a child that does without it need not open it.
        Path library = readable(place.resolve("library.jar"));
        PackedJar.write(classPath, LIBRARY, library);
        Path child = readable(place.resolve("child.jar"));
        // Lambdas of our own would cost every child what those of its answers no longer do.
        Map<String, byte[]> program = new LinkedHashMap<>(Lambdas.spelledOut(PackedJar.classes(classPath, CHILD)));
        program.putAll(Stubs.of(answered));
        PackedJar.write(program, child);
        Path worker = readable(place.resolve("worker.jar"));
        PackedJar.write(classPath, WORKER, worker);
        Path home = Path.of(System.getProperty("java.home"));
        Launch run = new Launch(
                home,
                childOptions(),
                List.of(child, contracts, library),
                "descent.grader.child.Child",
                Limits.submission());
        Launch compile = new Launch(
                home,
                // For a batch of some hundreds the second compiler takes more time than it gives back.
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED",
                        "--add-exports=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED",
                        "--add-exports=jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED",
                        "--add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED"),
                List.of(worker, contracts, library),
                "descent.grader.compile.worker.CompileWorker",
                Limits.compiler());
        Set<String> packages = packages(contracts);
        packages.addAll(packages(library));
        return new Launches(run, compile, packages, taken(contracts));
    }

    private static List<String> childOptions() {
        List<String> options = new ArrayList<>(List.of(
                // Of a larger heap, which few need, the tables would have to be laid out at the start.
                "-Xms32m",
                "-XX:TieredStopAtLevel=1",
                "-XX:CICompilerCount=1",
                // Methods are compiled after 500 calls instead of 200, for most children end soon; loops as ever.
                "-XX:Tier3InvocationThreshold=500",
                "-XX:Tier3MinInvocationThreshold=250",
                "-XX:Tier3CompileThreshold=4000",
                "-Xshare:auto",
                // Class data lie where their pointers say; elsewhere a twelfth of a start goes into changing these.
                // That nobody can know the place is worth little where all that runs is Java.
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0",
                // Reflective calls are few: code generated for each method would cost more than it gives back.
                "-Dsun.reflect.inflationThreshold=" + Integer.MAX_VALUE,
                "-Djdk.reflect.useNativeAccessorOnly=true"));
        // A small heap needs no more than the serial collector. But in older JDKs only the other one gets the JDK's
        // modules ready-made from the class data: a start takes 45 ms of processor time instead of 62.
        options.addAll(
                Runtime.version().feature() >= SERIAL_LOADS_OBJECTS
                        ? List.of("-XX:+UseSerialGC")
                        : List.of(
                                "-XX:+UseG1GC",
                                "-XX:ParallelGCThreads=1",
                                "-XX:ConcGCThreads=1",
                                "-XX:G1ConcRefinementThreads=1"));
        return options;
    }

    /** Another user must be able to read the jar, and nothing else beside it. */
    private static Path readable(Path jar) throws IOException {
        Files.deleteIfExists(jar);
        return Files.createFile(
                jar, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
    }

    private static Set<String> packages(Path jar) throws IOException {
        Set<String> packages = new TreeSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream().forEach(entry -> {
                String name = entry.getName();
                packages.add(
                        name.substring(0, Math.max(name.lastIndexOf('/'), 0)).replace('/', '.'));
            });
        }
        return packages;
    }

    private static Set<String> taken(Path contracts) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> ofJava = Files.list(Path.of(URI.create("jrt:/java.base/java/lang")))) {
            ofJava.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".class"))
                    .forEach(name -> names.add(name.replaceFirst("[.$].*", "")));
        }
        try (ZipFile zip = new ZipFile(contracts.toFile())) {
            zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .forEach(name ->
                            names.add(name.substring(name.lastIndexOf('/') + 1).replaceFirst("[.$].*", "")));
        }
        return names;
    }

    @Override
    public boolean isTaken(String simpleName) {
        return taken.contains(simpleName);
    }

    @Override
    public boolean isAvailable(String imported) {
        if (imported.startsWith("java.") || imported.startsWith("javax.")) {
            return true;
        }
        for (int dot = imported.lastIndexOf('.'); dot > 0; dot = imported.lastIndexOf('.', dot - 1)) {
            if (packages.contains(imported.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }
}
