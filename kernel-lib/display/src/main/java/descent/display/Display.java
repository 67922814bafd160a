package descent.display;

import java.util.List;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Shows values on the {@link Screen} that is installed; until a kernel installs one, as plain text on standard output. */
public final class Display {
    private static volatile @Nullable Screen installed;
    private static volatile @Nullable ClassLoader loader;
    private static volatile @Nullable List<Renderer> renderers;

    private Display() {}

    /**
     * Shows a value.
     *
     * @return the id of what was shown, for {@link #update}
     */
    public static String show(@Nullable Object value) {
        String id = UUID.randomUUID().toString();
        screen().show(id, render(value));
        return id;
    }

    /** Replaces what was shown under an id. */
    public static void update(String id, @Nullable Object value) {
        screen().update(id, render(value));
    }

    /** The screen that shows things now. */
    public static Screen screen() {
        Screen own = installed;
        return own == null ? host() : own;
    }

    /** The screen that shows things where none is installed: that of another kernel in which we are guests, else the terminal. */
    public static Screen host() {
        return Host.SCREEN;
    }

    /** Makes a screen the one that shows things from now on. */
    public static void install(Screen next) {
        installed = next;
    }

    /** Looked for only when it is needed, since it takes long to find out that a class is not there. */
    private static final class Host {
        static final Screen SCREEN = found();

        private static Screen found() {
            Screen host = Guest.screen();
            return host == null ? new Terminal() : host;
        }
    }

    /** Looks for renderers in this class loader from now on; called again when the class path has grown. */
    public static void findRenderersIn(ClassLoader next) {
        loader = next;
        renderers = null;
    }

    /**
     * A value in all formats that are known for it.
     *
     * <p>A renderer or a {@code toString} that throws is reported in the text, never thrown on: the value is there, only
     * its picture is not.
     */
    public static Bundle render(@Nullable Object value) {
        if (value == null) {
            return Bundle.text("null");
        }
        try {
            if (value instanceof Displayable displayable) {
                return displayable.bundle();
            }
            if (value instanceof Bundle bundle) {
                return bundle;
            }
            for (Renderer renderer : renderers()) {
                Bundle bundle = renderer.render(value);
                if (bundle != null) {
                    return bundle;
                }
            }
            @Nullable String text = value.toString();
            return Bundle.text(text == null ? "null" : text);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            String name = value.getClass().getSimpleName();
            String type = name.isEmpty() ? value.getClass().getName() : name;
            return Bundle.text(type + " (showing it failed: " + e + ")");
        }
    }

    private static List<Renderer> renderers() {
        List<Renderer> known = renderers;
        if (known == null) {
            known = new CopyOnWriteArrayList<>();
            ClassLoader from = loader;
            for (Renderer renderer :
                    from == null ? ServiceLoader.load(Renderer.class) : ServiceLoader.load(Renderer.class, from)) {
                known.add(renderer);
            }
            renderers = known;
        }
        return known;
    }

    /** Plain text on standard output, updates as further lines. */
    private static final class Terminal implements Screen {
        @Override
        public void show(String id, Bundle bundle) {
            System.out.println(bundle.plainText());
        }

        @Override
        public void update(String id, Bundle bundle) {
            System.out.println(bundle.plainText());
        }

        @Override
        public void clear(boolean wait) {}

        @Override
        public boolean live() {
            return false;
        }
    }
}
