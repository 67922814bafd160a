package descent.grader.answer;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java source compiled for a test; nothing is written to a file. */
final class CompiledInMemory {
    private CompiledInMemory() {}

    /** The class files of a compilation unit, by class name. */
    static Map<String, byte[]> classes(String unit, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> files = new HashMap<>();
        JavaFileManager manager = new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, null)) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(uri(name, kind), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return files.computeIfAbsent(name, n -> new ByteArrayOutputStream());
                    }
                };
            }
        };
        JavaFileObject file =
                new SimpleJavaFileObject(uri(unit, JavaFileObject.Kind.SOURCE), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        StringWriter words = new StringWriter();
        List<String> options = List.of("-proc:none", "-XDstringConcat=inline", "-Xlint:none", "-nowarn");
        if (!compiler.getTask(words, manager, null, options, null, List.of(file))
                .call()) {
            throw new IllegalArgumentException(words.toString());
        }
        Map<String, byte[]> classes = new HashMap<>();
        files.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    private static URI uri(String name, JavaFileObject.Kind kind) {
        return URI.create("memory:///" + name.replace('.', '/') + kind.extension);
    }
}
