package descent.kernel.evaluate;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the JDK has, for advice on names. */
final class Known {
    private static final List<String> PACKAGES = List.of(
            "java.util",
            "java.util.function",
            "java.util.stream",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "java.util.regex",
            "java.io",
            "java.nio.file",
            "java.nio.charset",
            "java.math",
            "java.net",
            "java.net.http",
            "java.time",
            "java.time.format",
            "java.time.temporal",
            "java.text",
            "java.util.random",
            "java.lang.reflect",
            "java.sql",
            "java.awt",
            "java.awt.image",
            "javax.imageio",
            "javax.swing");
    private static final Pattern CLASS =
            Pattern.compile("location:\\s+(?:class|interface|variable \\w+ of type) ([\\w.$]+)");

    private static final Pattern ON_DEMAND = Pattern.compile("import\\s+([\\w.]+)\\.\\*\\s*;?\\s*");

    private Known() {}

    /** The usual packages that have a class of this name, the most usual first. */
    static List<String> packagesOf(String name) {
        List<String> found = new ArrayList<>();
        for (String group : PACKAGES) {
            if (ClassLoader.getPlatformClassLoader().getResource(group.replace('.', '/') + "/" + name + ".class")
                    != null) {
                found.add(group);
            }
        }
        return found;
    }

    /** The classes that need no import. */
    static List<String> javaLang() {
        return classesIn("java.lang");
    }

    /** The classes of the JDK that imports of whole packages make visible. */
    static List<String> imported(List<String> imports) {
        return imports.stream()
                .map(ON_DEMAND::matcher)
                .filter(Matcher::matches)
                .flatMap(matcher -> classesIn(matcher.group(1)).stream())
                .toList();
    }

    /** The classes of a package of the module java.base. */
    static List<String> classesIn(String packageName) {
        FileSystem runtime = FileSystems.getFileSystem(URI.create("jrt:/"));
        try (Stream<Path> files = Files.list(runtime.getPath("modules/java.base", packageName.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("[A-Za-z]+\\.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .toList();
        } catch (java.io.IOException e) {
            return List.of();
        }
    }

    /** The public members of the class that a message names. */
    static TreeSet<String> members(String message, ClassLoader loader) {
        TreeSet<String> names = new TreeSet<>();
        Matcher matcher = CLASS.matcher(message);
        if (!matcher.find()) {
            return names;
        }
        for (String prefix : new String[] {"", "java.lang.", "java.util.", "java.util.stream.", "java.io."}) {
            try {
                Class<?> type = loader.loadClass(prefix + matcher.group(1));
                for (Method method : type.getMethods()) {
                    names.add(method.getName());
                }
                for (Field field : type.getFields()) {
                    names.add(field.getName());
                }
                return names;
            } catch (ClassNotFoundException | LinkageError e) {
                // Then perhaps in the next package.
            }
        }
        return names;
    }
}
