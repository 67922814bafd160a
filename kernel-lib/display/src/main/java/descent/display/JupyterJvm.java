package descent.display;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** IJava, and JJava which descends from it: both have a registry of renderers, found by a value's class. */
final class JupyterJvm implements Screen {
    private final Object kernel;
    private final Class<?> data;

    private JupyterJvm(Object kernel, Class<?> data) {
        this.kernel = kernel;
        this.data = data;
    }

    /** The screen of the kernel that runs, after our renderers are registered with it; null if none runs. */
    static @Nullable Screen screen(Class<?> statics) {
        try {
            String getter = statics.getSimpleName().equals("IJava") ? "getKernelInstance" : "notebookKernel";
            Object kernel = statics.getMethod(getter).invoke(null);
            if (kernel == null) {
                return null;
            }
            Object renderer = Reflection.get(kernel, "getRenderer");
            for (Class<?> type : Guest.types()) {
                register(renderer, type);
            }
            String name = renderer.getClass().getPackageName() + ".DisplayData";
            return new JupyterJvm(
                    kernel, Class.forName(name, true, renderer.getClass().getClassLoader()));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return null;
        }
    }

    static void register(Object renderer, Class<?> type) throws ReflectiveOperationException {
        Class<?> function = Class.forName(
                renderer.getClass().getPackageName() + ".RenderFunction",
                false,
                renderer.getClass().getClassLoader());
        Object registration = Reflection.get(renderer, "createRegistration", type);
        // The types that the host lets a caller ask for; without them it would hand out HTML under any name.
        for (String format : new String[] {Bundle.HTML, Bundle.PNG}) {
            Object formats = Array.newInstance(String.class, 1);
            Array.set(formats, 0, format);
            Reflection.call(registration, "preferring", formats);
        }
        Object render = Reflection.implement(function, (method, arguments) -> {
            fill(Reflection.get(arguments[1], "getOutputContainer"), Display.render(arguments[0]));
            return null;
        });
        Reflection.call(registration, "register", render);
    }

    /** Puts the formats that every front end knows; those of our own are JSON, which hosts would quote. */
    static void fill(Object container, Bundle bundle) throws ReflectiveOperationException {
        for (Map.Entry<String, String> format : bundle.formats().entrySet()) {
            if (!format.getKey().startsWith("application/")) {
                Reflection.call(container, "putData", format.getKey(), format.getValue());
            }
        }
        for (Map.Entry<String, Map<String, Object>> hints : bundle.metadata().entrySet()) {
            Reflection.call(container, "putMetaData", hints.getKey(), hints.getValue());
        }
    }

    private Object container(String id, Bundle bundle) throws ReflectiveOperationException {
        Object container = data.getConstructor().newInstance();
        fill(container, bundle);
        Reflection.call(container, "setDisplayId", id);
        return container;
    }

    @Override
    public void show(String id, Bundle bundle) {
        try {
            Reflection.call(kernel, "display", container(id, bundle));
        } catch (ReflectiveOperationException e) {
            System.out.println(bundle.plainText());
        }
    }

    @Override
    public void update(String id, Bundle bundle) {
        try {
            Object io = Reflection.get(kernel, "getIO");
            Field display = io.getClass().getField("display");
            Reflection.call(display.get(io), "updateDisplay", id, container(id, bundle));
        } catch (ReflectiveOperationException e) {
            System.out.println(bundle.plainText());
        }
    }

    /** These kernels offer no way to a cell's output once it is there. */
    @Override
    public void clear(boolean wait) {}
}
