package descent.notebook.quiz;

import descent.display.Displayable;
import descent.notebook.figure.Figure;
import descent.notebook.figure.Plot;
import descent.optim.objective.Objective;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a quiz, drawn by compiling their Java expressions, all in one class, in memory.
 *
 * <p>A Java kernel runs on a JDK, so the compiler is there whichever kernel it is.
 */
final class Drawings {
    private static final String NAME = "QuizFigures";

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private Drawings() {}

    /**
     * The figures by their question's place; null on a Java without compiler.
     *
     * @throws IllegalArgumentException if an expression does not compile
     */
    static @Nullable IntFunction<Figure> of(List<Question> questions) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        return compiler == null ? null : new Drawings().compile(compiler, questions);
    }

    private IntFunction<Figure> compile(JavaCompiler compiler, List<Question> questions) {
        StringWriter complaints = new StringWriter();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        boolean good = compiler.getTask(
                        complaints,
                        new InMemory(files),
                        null,
                        List.of("-proc:none", "-nowarn", "-cp", classPath()),
                        null,
                        List.of(new Text(source(questions))))
                .call();
        if (!good) {
            throw new IllegalArgumentException("a figure of the quiz does not compile:\n" + complaints);
        }
        try {
            return figures();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the figures of the quiz were compiled and cannot be drawn", e);
        }
    }

    @SuppressWarnings("unchecked") // the class was written below
    private IntFunction<Figure> figures() throws ReflectiveOperationException {
        ClassLoader loader = new ClassLoader(Plot.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                ByteArrayOutputStream compiled = classes.get(name);
                if (compiled == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, compiled.toByteArray(), 0, compiled.size());
            }
        };
        return (IntFunction<Figure>)
                loader.loadClass(NAME).getDeclaredConstructor().newInstance();
    }

    private static String source(List<Question> questions) {
        StringBuilder cases = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        for (int k = 0; k < questions.size(); k++) {
            if (questions.get(k).hasFigure()) {
                cases.append("case ")
                        .append(k)
                        .append(": return figure")
                        .append(k)
                        .append("();\n");
                methods.append("static Figure figure")
                        .append(k)
                        .append("() { return\n")
                        .append(questions.get(k).figure())
                        .append(";}\n");
            }
        }
        return "import descent.notebook.figure.Figure;\nimport static descent.notebook.figure.Plot.*;\n"
                + "public class QuizFigures implements java.util.function.IntFunction<Figure> {\n"
                + "public QuizFigures() {}\npublic Figure apply(int k) { switch (k) {\n" + cases
                + "default: throw new IllegalArgumentException(\"no figure\"); } }\n" + methods + "}\n";
    }

    /** Where the compiler finds the library: where its classes are read from, whichever kernel does that, and the class path. */
    private static String classPath() {
        TreeSet<String> places = new TreeSet<>();
        for (Class<?> type : List.of(Plot.class, Displayable.class, Objective.class)) {
            URL url = type.getResource(type.getSimpleName() + ".class");
            String end = "/" + type.getName().replace('.', '/') + ".class";
            if (url != null && url.toString().endsWith(end)) {
                String place = url.toString().replaceFirst("^jar:", "");
                places.add(
                        pathOf(place.substring(0, place.length() - end.length()).replaceFirst("!$", "")));
            }
        }
        places.add(System.getProperty("java.class.path", ""));
        return String.join(File.pathSeparator, places);
    }

    /** The path of a file's address; nothing for what is no file: then the class path may have it. */
    private static String pathOf(String address) {
        try {
            return Path.of(URI.create(address)).toString();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return "";
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("memory:///" + NAME + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        InMemory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(name, bytes);
                    return bytes;
                }
            };
        }
    }
}
