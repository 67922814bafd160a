package descent.display;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rapaio's kernel, which keeps lists of renderers.
 *
 * <p>It would find renderers by ServiceLoader too, but only classes compiled against it; so ours is put into its list.
 */
final class Rapaio implements Screen {
    private final Object kernel;
    private final Class<?> data;

    private Rapaio(Object kernel, Class<?> data) {
        this.kernel = kernel;
        this.data = data;
    }

    /** The screen of the kernel that runs, after our renderer is among its own; null if none runs. */
    static @Nullable Screen screen(Class<?> main) {
        try {
            Field running = main.getDeclaredField("kernel");
            running.setAccessible(true);
            Object kernel = running.get(null);
            if (kernel == null) {
                return null;
            }
            ClassLoader loader = main.getClassLoader();
            String home = main.getPackageName() + ".display.";
            Class<?> data = Class.forName(home + "DisplayData", true, loader);
            Class<?> system = Class.forName(home + "DisplaySystem", true, loader);
            Class<?> renderer = Class.forName(home + "DisplayRenderer", true, loader);
            Field known = system.getDeclaredField("systemDisplayRenderers");
            known.setAccessible(true);
            List<Object> renderers =
                    castToObjects(known.get(system.getMethod("inst").invoke(null)));
            for (Class<?> type : Guest.types()) {
                renderers.add(0, renderer(renderer, data, type));
            }
            return new Rapaio(kernel, data);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> castToObjects(Object list) {
        return (List<Object>) list;
    }

    private static Object renderer(Class<?> renderer, Class<?> data, Class<?> type) {
        return Reflection.implement(renderer, (method, arguments) -> switch (method) {
            case "rendererClass" -> type;
            case "canRender" -> true;
            default -> container(data, Display.render(arguments[arguments.length - 1]));
        });
    }

    private static Object container(Class<?> data, Bundle bundle) throws ReflectiveOperationException {
        Object container = data.getMethod("fromText", String.class).invoke(null, bundle.plainText());
        for (Map.Entry<String, String> format : bundle.formats().entrySet()) {
            if (!format.getKey().startsWith("application/")) {
                Reflection.call(container, "putData", format.getKey(), format.getValue());
            }
        }
        for (Map.Entry<String, Map<String, Object>> hints : bundle.metadata().entrySet()) {
            Reflection.call(container, "putMetaData", hints.getKey(), hints.getValue());
        }
        return container;
    }

    @Override
    public void show(String id, Bundle bundle) {
        send("display", id, bundle);
    }

    @Override
    public void update(String id, Bundle bundle) {
        send("updateDisplay", id, bundle);
    }

    private void send(String method, String id, Bundle bundle) {
        try {
            Object container = container(data, bundle);
            Reflection.call(container, "setDisplayId", id);
            Reflection.call(kernel, method, container);
        } catch (ReflectiveOperationException e) {
            System.out.println(bundle.plainText());
        }
    }

    /** This kernel offers no way to a cell's output once it is there. */
    @Override
    public void clear(boolean wait) {}
}
