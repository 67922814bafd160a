package descent.kernel.evaluate;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Asks the compiler for the syntax alone. */
final class Parse {
    private static final JavaCompiler COMPILER = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());

    private Parse() {}

    static boolean accepts(String source, List<Piece> pieces) {
        Plan plan = new Plan(0, new Origin("", source), Program.EMPTY, pieces, Inferred.NOTHING);
        return correct(new Generator(plan, false, false, name -> false))
                || correct(new Generator(plan, false, true, name -> false));
    }

    private static boolean correct(Generator generator) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Source> sources = generator.units().stream().map(Source::new).toList();
        JavacTask task = (JavacTask)
                COMPILER.getTask(Writer.nullWriter(), null, diagnostics, List.of("-proc:none"), null, sources);
        try {
            task.parse();
        } catch (IOException e) {
            return false;
        }
        return diagnostics.getDiagnostics().stream().noneMatch(d -> d.getKind() == Diagnostic.Kind.ERROR);
    }
}
