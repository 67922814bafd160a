package descent.kernel.complete;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Documentation from source files: the JDK's {@code src.zip}, source jars beside jars of the class path, the source folders
 * of Maven modules on it, and those that {@code DESCENT_SOURCES} names.
 */
final class Sources {
    private static final Documentation NOTHING = new Documentation(null, List.of());

    private final Supplier<List<Path>> classPath;
    private final List<Path> folders;

    /** Also looks in further folders of sources, separated as in a class path. */
    Sources(Supplier<List<Path>> classPath, String folders) {
        this.classPath = classPath;
        this.folders = Arrays.stream(folders.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
    }

    /** What is written about an element, and how its parameters are called; both may be missing. */
    record Documentation(@Nullable String text, List<String> parameters) {}

    Documentation of(Element element, Elements elements) {
        Element outer = element;
        while (outer.getEnclosingElement() instanceof TypeElement type) {
            outer = type;
        }
        if (!(outer instanceof TypeElement type)) {
            return NOTHING;
        }
        String file = type.getQualifiedName().toString().replace('.', '/') + ".java";
        var module = elements.getModuleOf(type);
        try {
            String source =
                    read(file, module == null ? "" : module.getQualifiedName().toString());
            return source == null ? NOTHING : find(source, element);
        } catch (IOException | RuntimeException e) {
            return NOTHING;
        }
    }

    private @Nullable String read(String file, String module) throws IOException {
        if (!module.isEmpty()) {
            Path home = Path.of(System.getProperty("java.home"));
            Path zip = home.resolve("lib/src.zip");
            return Files.exists(zip) ? fromZip(zip, module + "/" + file) : null;
        }
        for (Path folder : folders) {
            if (Files.exists(folder.resolve(file))) {
                return Files.readString(folder.resolve(file));
            }
        }
        for (Path entry : classPath.get()) {
            String name = entry.getFileName().toString();
            Path parent = entry.toAbsolutePath().getParent();
            if (parent == null) {
                continue;
            }
            if (name.endsWith(".jar")) {
                Path jar = parent.resolve(name.substring(0, name.length() - 4) + "-sources.jar");
                String source = Files.exists(jar) ? fromZip(jar, file) : null;
                if (source != null) {
                    return source;
                }
            }
            // target/classes and target/name.jar of a Maven module
            Path beside = parent.resolveSibling("src/main/java").resolve(file);
            if (Files.exists(beside)) {
                return Files.readString(beside);
            }
        }
        return null;
    }

    private static @Nullable String fromZip(Path zip, String name) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            ZipEntry entry = file.getEntry(name);
            return entry == null ? null : new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Documentation find(String source, Element element) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(URI.create("source:///Source.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignore) {
                        return source;
                    }
                };
        JavacTask task = (JavacTask) compiler.getTask(
                Writer.nullWriter(), null, diagnostic -> {}, List.of("-proc:none"), null, List.of(file));
        CompilationUnitTree unit = task.parse().iterator().next();
        DocTrees docs = DocTrees.instance(task);
        Documentation[] found = {NOTHING};
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            private final List<String> nesting = new ArrayList<>();

            @Override
            public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
                nesting.add(tree.getSimpleName().toString());
                if (element instanceof TypeElement && nesting.equals(nesting(element))) {
                    take(List.of());
                }
                super.visitClass(tree, nothing);
                nesting.remove(nesting.size() - 1);
                return null;
            }

            @Override
            public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
                if (element instanceof ExecutableElement method
                        && tree.getName().contentEquals(method.getSimpleName())
                        && nesting.equals(nesting(element.getEnclosingElement()))
                        && sameParameters(tree, method)) {
                    List<String> names = new ArrayList<>();
                    tree.getParameters().forEach(p -> names.add(p.getName().toString()));
                    take(names);
                }
                return null;
            }

            @Override
            public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
                boolean field = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
                if (field
                        && tree.getName().contentEquals(element.getSimpleName())
                        && !(element instanceof ExecutableElement)
                        && !(element instanceof TypeElement)
                        && nesting.equals(nesting(element.getEnclosingElement()))) {
                    take(List.of());
                }
                return null;
            }

            private void take(List<String> names) {
                TreePath path = getCurrentPath();
                found[0] = new Documentation(docs.getDocComment(path), names);
            }
        }.scan(unit, null);
        return found[0];
    }

    private static List<String> nesting(@Nullable Element type) {
        List<String> names = new ArrayList<>();
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            names.add(0, at.getSimpleName().toString());
        }
        return names;
    }

    private static boolean sameParameters(MethodTree tree, ExecutableElement method) {
        if (tree.getParameters().size() != method.getParameters().size()) {
            return false;
        }
        for (int i = 0; i < tree.getParameters().size(); i++) {
            Tree type = tree.getParameters().get(i).getType();
            String written = simple(String.valueOf(type).replace("...", "[]"));
            String actual = simple(method.getParameters().get(i).asType().toString());
            if (!written.equals(actual)) {
                return false;
            }
        }
        return true;
    }

    private static String simple(String type) {
        return type.replaceAll("@\\w+\\s*", "")
                .replaceAll("<.*>", "")
                .replaceAll("[\\w.]+\\.", "")
                .trim();
    }
}
