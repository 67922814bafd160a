package descent.check.engine;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order of a class's methods in its source: reflection promises none, the class file keeps it.
 *
 * <p>Reads what JVMS §4.1 to §4.6 describe, and as little of it as possible; a library for class files would take longer to
 * load than a learner's first check may.
 */
final class ClassFile {
    private static final ClassValue<Map<String, Integer>> PLACES = new ClassValue<>() {
        @Override
        protected Map<String, Integer> computeValue(Class<?> type) {
            return read(type);
        }
    };

    private ClassFile() {}

    /** The methods that a class declares, in the order of its source. */
    static List<Method> methods(Class<?> type) {
        Map<String, Integer> places = PLACES.get(type);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(method -> places.getOrDefault(method.getName(), Integer.MAX_VALUE)))
                .toList();
    }

    /** The place of each method's name; of overloads that of the first. */
    static Map<String, Integer> methodPlaces(Class<?> type) {
        return PLACES.get(type);
    }

    private static Map<String, Integer> read(Class<?> type) {
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream bytes = type.getResourceAsStream(file)) {
            return bytes == null ? Map.of() : methodPlaces(new DataInputStream(new BufferedInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the class file of " + type.getName(), e);
        }
    }

    private static Map<String, Integer> methodPlaces(DataInputStream in) throws IOException {
        in.skipNBytes(8); // magic number and version
        @Nullable String[] names = constants(in);
        in.skipNBytes(6); // flags, this class, its superclass
        in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
        int fields = in.readUnsignedShort();
        for (int i = 0; i < fields; i++) {
            memberName(in);
        }
        Map<String, Integer> places = new HashMap<>();
        int methods = in.readUnsignedShort();
        for (int i = 0; i < methods; i++) {
            places.putIfAbsent(String.valueOf(names[memberName(in)]), i);
        }
        return places;
    }

    /** The strings of the constant pool, by index. */
    private static @Nullable String[] constants(DataInputStream in) throws IOException {
        @Nullable String[] strings = new String[in.readUnsignedShort()];
        for (int i = 1; i < strings.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> strings[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // long and double take two entries
                }
                default -> in.skipNBytes(4);
            }
        }
        return strings;
    }

    /** The index of the name of the next field or method, which is skipped with its attributes. */
    private static int memberName(DataInputStream in) throws IOException {
        in.skipNBytes(2); // flags
        int name = in.readUnsignedShort();
        in.skipNBytes(2); // descriptor
        int attributes = in.readUnsignedShort();
        for (int i = 0; i < attributes; i++) {
            in.skipNBytes(2);
            in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
        }
        return name;
    }
}
