package descent.kernel.run;

import descent.display.Bundle;
import descent.display.Renderer;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.Base64;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the JDK's own types where nothing on the class path does: arrays, collections, maps, long texts, images. */
public final class Values implements Renderer {
    private static final int MOST_ELEMENTS = 100;
    private static final int MOST_CHARACTERS = 100_000;
    private static final int DEPTH = 4;

    @Override
    public @Nullable Bundle render(Object value) {
        if (value.getClass().getName().equals("java.awt.image.BufferedImage")) {
            return image((RenderedImage) value);
        }
        if (value instanceof CharSequence text) {
            return text.length() > MOST_CHARACTERS ? Bundle.text(shortened(text.toString())) : null;
        }
        boolean many =
                value.getClass().isArray() || isJdk(value) && (value instanceof Collection || value instanceof Map);
        if (many || value instanceof Optional) {
            return Bundle.text(text(value, DEPTH));
        }
        String name = value.getClass().getName();
        String plain = name + "@" + Integer.toHexString(value.hashCode());
        if (name.startsWith("cell.$") && plain.equals(value.toString())) {
            // The names of the classes that cells become mean nothing to a reader.
            return Bundle.text(
                    plain.replaceFirst("^cell\\.\\$\\d+(_\\d+)?\\$", "").replaceFirst("^\\d+@", "<anonymous class>@"));
        }
        return null;
    }

    private static boolean isJdk(Object value) {
        return value.getClass().getName().startsWith("java.");
    }

    private static String shortened(String text) {
        int rest = text.length() - MOST_CHARACTERS;
        return rest <= 0 ? text : text.substring(0, MOST_CHARACTERS) + "… (" + rest + " more characters)";
    }

    private static String text(@Nullable Object value, int depth) {
        if (value == null) {
            return "null";
        }
        if (depth > 0 && value.getClass().isArray()) {
            return array(value, depth);
        }
        if (depth > 0 && isJdk(value) && value instanceof Collection<?> collection) {
            return collection(collection, depth);
        }
        if (depth > 0 && isJdk(value) && value instanceof Map<?, ?> map) {
            return map(map, depth);
        }
        if (value.getClass().isArray()) {
            return value.getClass().getComponentType().getSimpleName() + "[" + Array.getLength(value) + "]";
        }
        return shortened(String.valueOf(value));
    }

    private static String array(Object array, int depth) {
        int length = Array.getLength(array);
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < Math.min(length, MOST_ELEMENTS); i++) {
            text.append(i == 0 ? "" : ", ").append(text(Array.get(array, i), depth - 1));
        }
        return text.append(more(length)).append(']').toString();
    }

    private static String collection(Collection<?> collection, int depth) {
        StringBuilder text = new StringBuilder("[");
        Iterator<?> elements = collection.iterator();
        for (int i = 0; i < MOST_ELEMENTS && elements.hasNext(); i++) {
            Object element = elements.next();
            String shown = element == collection ? "(this collection)" : text(element, depth - 1);
            text.append(i == 0 ? "" : ", ").append(shown);
        }
        return text.append(more(collection.size())).append(']').toString();
    }

    private static String map(Map<?, ?> map, int depth) {
        StringBuilder text = new StringBuilder("{");
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        for (int i = 0; i < MOST_ELEMENTS && entries.hasNext(); i++) {
            Map.Entry<?, ?> entry = entries.next();
            Object value = entry.getValue();
            text.append(i == 0 ? "" : ", ")
                    .append(text(entry.getKey(), depth - 1))
                    .append('=')
                    .append(value == map ? "(this map)" : text(value, depth - 1));
        }
        return text.append(more(map.size())).append('}').toString();
    }

    private static String more(int size) {
        return size > MOST_ELEMENTS ? ", … (" + (size - MOST_ELEMENTS) + " more, " + size + " in all)" : "";
    }

    private static @Nullable Bundle image(RenderedImage image) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            javax.imageio.ImageIO.write(image, "png", png);
            String size = image.getWidth() + "×" + image.getHeight();
            return Bundle.text("image of " + size + " pixels")
                    .with(Bundle.PNG, Base64.getEncoder().encodeToString(png.toByteArray()));
        } catch (IOException e) {
            return null;
        }
    }
}
