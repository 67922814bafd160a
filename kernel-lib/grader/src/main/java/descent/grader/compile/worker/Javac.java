package descent.grader.compile.worker;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The compiler in memory, without annotation processors. */
final class Javac {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    private final List<String> options;

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
                "-Xmaxerrs",
                "50");
    }

    /** Compiles sources by class name. */
    Result compile(Map<String, String> sources) {
        Map<String, ByteArrayOutputStream> written = new HashMap<>();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        boolean success = task(sources, said, new InMemory(files, written)).call();
        Map<String, byte[]> classes = new HashMap<>();
        if (success) {
            written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        }
        return new Result(success, classes, errors(said));
    }

    /** Only parses. */
    List<Diagnostic<? extends JavaFileObject>> parse(String source) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        task(Map.of("Parsed", source), said, files).parse().forEach(unit -> {});
        return errors(said);
    }

    /** The types of the variables declared in the method {@code $probe}, those that have one that can be written. */
    Map<String, String> types(String name, String source) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavacTask task = task(Map.of(name, source), said, files);
        Map<String, String> types = new HashMap<>();
        var units = new ArrayList<com.sun.source.tree.CompilationUnitTree>();
        task.parse().forEach(units::add);
        task.analyze();
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
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        return (JavacTask) compiler.getTask(Writer.nullWriter(), manager, said, options, null, units);
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(DiagnosticCollector<JavaFileObject> said) {
        return said.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written;

        InMemory(JavaFileManager below, Map<String, ByteArrayOutputStream> written) {
            super(below);
            this.written = written;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("bytes:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    written.put(name, bytes);
                    return bytes;
                }
            };
        }

        @Override
        public void close() {
            // The manager below serves the next run too.
        }
    }
}
