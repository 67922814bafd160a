package descent.display;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a host: the library may be a guest in other people's Java kernels, IJava, JJava and Rapaio.
 *
 * <p>Each is found by the names of its classes and told how to show a {@link Displayable}; nothing of theirs is needed to
 * compile. Where none is found, or one has changed, plain text remains.
 */
final class Guest {
    /** Types of other libraries that our renderers know and hosts do not; those not on the class path are left out. */
    private static final List<String> FOREIGN = List.of("tech.tablesaw.api.Table", "org.ejml.data.Matrix");

    private Guest() {}

    /** The screen of the kernel in which this program runs, which from now on shows our values; null if it is none of those known. */
    static @Nullable Screen screen() {
        for (String statics :
                List.of("io.github.spencerpark.ijava.IJava", "org.dflib.jjava.jupyter.kernel.BaseKernel")) {
            Class<?> found = find(statics);
            Screen screen = found == null ? null : JupyterJvm.screen(found);
            if (screen != null) {
                return screen;
            }
        }
        Class<?> rapaio = find("org.rapaio.jupyter.kernel.MainApp");
        return rapaio == null ? null : Rapaio.screen(rapaio);
    }

    /** The types that a host is to show with our renderers. */
    static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>(List.of(Displayable.class));
        for (String name : FOREIGN) {
            Class<?> type = find(name);
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }

    /** A class by name from wherever a host may have put it, not initialized; null if there is none. */
    private static @Nullable Class<?> find(String name) {
        ClassLoader[] loaders = {
            Guest.class.getClassLoader(),
            Thread.currentThread().getContextClassLoader(),
            ClassLoader.getSystemClassLoader()
        };
        for (ClassLoader loader : loaders) {
            try {
                return Class.forName(name, false, loader);
            } catch (ClassNotFoundException | LinkageError e) {
                // Not there: the next loader may see it.
            }
        }
        return null;
    }
}
