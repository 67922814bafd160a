package descent.kernel.evaluate;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of one cell, which go with it when nothing needs them any more: a virtual machine forgets classes only
 * together with their loader.
 *
 * <p>Classes of two loaders are in two packages for the virtual machine, whatever their names. So {@link Instrumentation} makes
 * public what is not private; the compiler has seen to it that nothing is used from where it may not be.
 */
final class OneCell extends ClassLoader {
    private static final String PREFIX = Unit.PACKAGE + ".$";
    private static final String CLASS = ".class";
    private static final Pattern MENTION = Pattern.compile(Pattern.quote(Unit.PACKAGE + "/$") + "(\\d+)");

    static {
        registerAsParallelCapable();
    }

    private final CellLoader all;
    private final Map<String, byte[]> classes;
    private final Map<String, Unit> units;

    /** Earlier cells that the code speaks of, by number; they live as long as this one. */
    private final Map<String, OneCell> earlier = new HashMap<>();

    /**
     * Loads nothing yet.
     *
     * @param all what all cells see, and the cells that are in use
     * @param classes by binary name
     * @param units the sources by the simple name of their class
     */
    OneCell(CellLoader all, Map<String, byte[]> classes, Map<String, Unit> units) {
        super(all);
        this.all = all;
        this.classes = classes;
        this.units = units;
        // Who writes an assertion in a cell wants to know.
        setDefaultAssertionStatus(true);
        for (byte[] bytes : classes.values()) {
            // Names of classes are plain text in a class file, whether it calls them or only has them in a signature.
            Matcher mention = MENTION.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            while (mention.find()) {
                OneCell other = all.cell(mention.group(1));
                if (other != null) {
                    earlier.put(mention.group(1), other);
                }
            }
        }
    }

    /** Whether a class was made of a cell. */
    static boolean isOfCell(String className) {
        return className.startsWith(PREFIX);
    }

    /** The number of the cell that a class was made of. */
    static String number(String className) {
        int end = PREFIX.length();
        while (end < className.length() && Character.isDigit(className.charAt(end))) {
            end++;
        }
        return className.substring(PREFIX.length(), end);
    }

    /** The simple name of the class that a class is, or is nested in. */
    static String owner(String className) {
        String simple = className.substring(Unit.PACKAGE.length() + 1);
        int nested = simple.indexOf('$', 1);
        return nested < 0 ? simple : simple.substring(0, nested);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isOfCell(name)) {
            return super.loadClass(name, resolve);
        }
        if (classes.containsKey(name)) {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }
        OneCell other = earlier.get(number(name));
        return other == null ? all.loadClass(name) : other.loadClass(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        byte[] changed = Instrumentation.apply(bytes, units.get(owner(name)));
        return defineClass(name, changed, 0, changed.length);
    }

    /** The class file of one of its classes, null if it has no such class. */
    byte @Nullable [] file(String className) {
        return classes.get(className);
    }

    /** The class whose file has a name such as {@code cell/$3.class}, empty if it is no class file. */
    static String className(String file) {
        return file.endsWith(CLASS)
                ? file.substring(0, file.length() - CLASS.length()).replace('/', '.')
                : "";
    }

    /** Of cells too, as JShell's own loader gives them: a program may look at the code that it was given. */
    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        String className = className(name);
        OneCell cell = file(className) != null ? this : isOfCell(className) ? earlier.get(number(className)) : null;
        byte[] file = cell == null ? null : cell.file(className);
        return file == null ? all.getResourceAsStream(name) : new ByteArrayInputStream(file);
    }
}
