package descent.grader.compile.worker;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The compiler in memory, without annotation processors. */
final class Javac {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    private final List<String> options;
    private final InMemory kept = new InMemory(files);
    private final @Nullable Contexts contexts = Contexts.open();

    /** What came of one run. */
    record Result(boolean success, Map<String, byte[]> classes, List<Diagnostic<? extends JavaFileObject>> errors) {}

    Javac(String classPath) {
        options = List.of(
                "-classpath",
                classPath,
                "-proc:none",
                "-nowarn",
                "-Xlint:none",
                "-g",
                "-implicit:none",
                // Strings put together without the JDK's machinery for it, which takes every child some milliseconds at
                // first.
                "-XDstringConcat=inline",
                "-Xmaxerrs",
                "50");
    }

    /** Compiles sources by class name. */
    Result compile(Map<String, String> sources) {
        InMemory written = new InMemory(files);
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        boolean success = task(sources, said, written).call();
        return new Result(success, success ? written.take() : Map.of(), errors(said));
    }

    /**
     * The same, sooner, in a context that served others before: for sources that are likely sound. Of the errors the places count, not
     * the words, which could tell of what the context has seen.
     */
    Result compileSoon(Map<String, String> sources) {
        if (contexts == null) {
            return compile(sources);
        }
        kept.take();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        boolean ended =
                contexts.run(kept, said, options, units(sources), packages(sources), task -> generate(task, said));
        boolean success = ended && errors(said).isEmpty();
        return new Result(success, success ? kept.take() : Map.of(), errors(said));
    }

    /** As far as there are no errors: what does not parse is not entered, what has no meaning is not written. */
    private static void generate(JavacTask task, DiagnosticCollector<JavaFileObject> said) {
        try {
            task.parse();
            if (errors(said).isEmpty()) {
                task.analyze();
            }
            if (errors(said).isEmpty()) {
                task.generate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> packages(Map<String, String> sources) {
        return sources.keySet().stream()
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(Collectors.toSet());
    }

    /** Only parses. */
    List<Diagnostic<? extends JavaFileObject>> parse(String source) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        task(Map.of("Parsed", source), said, files).parse().forEach(unit -> {});
        return errors(said);
    }

    /** The types of the variables declared in the method {@code $probe}, those that have one that can be written. */
    Map<String, String> types(String name, String source) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        Map<String, String> types = new HashMap<>();
        Map<String, String> sources = Map.of(name, source);
        if (contexts == null
                || !contexts.run(
                        kept, said, options, units(sources), packages(sources), task -> types.putAll(types(task)))
                || !errors(said).isEmpty()) {
            types.clear();
            types.putAll(types(task(sources, said, files)));
        }
        return types;
    }

    private static Map<String, String> types(JavacTask task) {
        Map<String, String> types = new HashMap<>();
        List<CompilationUnitTree> units = new ArrayList<>();
        try {
            task.parse().forEach(units::add);
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Trees trees = Trees.instance(task);
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            private boolean inside;

            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                boolean before = inside;
                inside = method.getName().contentEquals("$probe");
                super.visitMethod(method, nothing);
                inside = before;
                return null;
            }

            @Override
            public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
                TypeMirror type = inside ? trees.getTypeMirror(getCurrentPath()) : null;
                if (type != null && type.getKind() != TypeKind.ERROR) {
                    String written = type.toString();
                    if (written.contains("capture#") || written.contains("&")) {
                        written = task.getTypes().erasure(type).toString();
                    }
                    if (!written.contains("<anonymous")) {
                        types.putIfAbsent(variable.getName().toString(), written);
                    }
                }
                return super.visitVariable(variable, nothing);
            }
        }.scan(units, null);
        return types;
    }

    private JavacTask task(
            Map<String, String> sources, DiagnosticCollector<JavaFileObject> said, JavaFileManager manager) {
        return (JavacTask) compiler.getTask(Writer.nullWriter(), manager, said, options, null, units(sources));
    }

    private static List<JavaFileObject> units(Map<String, String> sources) {
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new InMemory.Source(name, text)));
        return units;
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(DiagnosticCollector<JavaFileObject> said) {
        return said.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }
}
