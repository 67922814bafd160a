package descent.grader.child;

import java.util.Map;

/**
 * Defines the classes of one question; everything else comes from above first, so nothing can be shadowed. Classes in the compile
 * worker's own packages, {@code q1}, {@code q2}, …, do not exist above: nobody looks for them there, in one jar after the other.
 */
final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
        super(Loader.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isOurs(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    /** Whether a class is in a package of the letter q and a number. */
    private static boolean isOurs(String name) {
        int dot = name.indexOf('.');
        if (dot < 2 || name.charAt(0) != 'q') {
            return false;
        }
        for (int i = 1; i < dot; i++) {
            if (!Character.isDigit(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
