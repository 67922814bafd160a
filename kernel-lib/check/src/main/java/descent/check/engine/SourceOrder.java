package descent.check.engine;

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
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Orders checks and variants as their author wrote them; reflection promises no order, the class file keeps it. */
public final class SourceOrder implements MethodOrderer {
    private static final ClassValue<Map<String, Integer>> PLACES = new ClassValue<>() {
        @Override
        protected Map<String, Integer> computeValue(Class<?> type) {
            return read(type);
        }
    };

    @Override
    public void orderMethods(MethodOrdererContext context) {
        Map<String, Integer> places = PLACES.get(context.getTestClass());
        context.getMethodDescriptors()
                .sort(Comparator.comparing((MethodDescriptor one) ->
                        places.getOrDefault(one.getMethod().getName(), Integer.MAX_VALUE)));
    }

    /** The methods that a class declares, in the order of its source. */
    static List<Method> methods(Class<?> type) {
        Map<String, Integer> places = PLACES.get(type);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(method -> places.getOrDefault(method.getName(), Integer.MAX_VALUE)))
                .toList();
    }

    private static Map<String, Integer> read(Class<?> type) {
        Map<String, Integer> places = new HashMap<>();
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream bytes = type.getResourceAsStream(file)) {
            if (bytes == null) {
                return places;
            }
            new ClassReader(bytes)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public @Nullable MethodVisitor visitMethod(
                                        int access,
                                        String name,
                                        String descriptor,
                                        @Nullable String signature,
                                        String @Nullable [] exceptions) {
                                    places.putIfAbsent(name, places.size());
                                    return null;
                                }
                            },
                            ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the class file of " + type.getName(), e);
        }
        return places;
    }
}
