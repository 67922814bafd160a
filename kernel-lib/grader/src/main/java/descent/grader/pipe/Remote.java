package descent.grader.pipe;

import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands for an object of the other end, whose methods it has. The child's jar brings a subclass for each interface that its contracts
 * mention, in this package; where there is none, a proxy does the same, which takes a fresh JVM some fifteen milliseconds to make.
 */
public abstract class Remote {
    private static final Map<Class<?>, Optional<Constructor<?>>> KNOWN = new ConcurrentHashMap<>();

    private @Nullable Peer peer;
    private @Nullable Interface type;
    private int number;

    /** The full name of the class of those that stand for objects of an interface. */
    public static String nameFor(Class<?> type) {
        return Remote.class.getName().concat("$").concat(type.getName().replace('.', '_'));
    }

    /** What stands for an object of the other end; null if there is no class for it. */
    static @Nullable Object of(Peer peer, int number, Interface type) {
        Optional<Constructor<?>> known = KNOWN.get(type.raw());
        if (known == null) {
            known = constructor(type.raw());
            KNOWN.put(type.raw(), known);
        }
        if (known.isEmpty()) {
            return null;
        }
        try {
            Remote made = (Remote) known.get().newInstance();
            made.peer = peer;
            made.number = number;
            made.type = type;
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + nameFor(type.raw()), e);
        }
    }

    private static Optional<Constructor<?>> constructor(Class<?> type) {
        try {
            return Optional.of(Class.forName(nameFor(type)).getDeclaredConstructor());
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that the other end of {@code asking} knows it by, -1 if it is not from there. */
    int numberAt(Peer asking) {
        return peer == asking ? number : -1;
    }

    /** Calls the method at a position, which is that of {@link Shapes#operations}. */
    @Nullable Object call(int position, @Nullable Object[] arguments) throws Throwable {
        Peer known = peer;
        Interface methods = type;
        if (known == null || methods == null) {
            throw new IllegalStateException("it stands for nothing");
        }
        return known.call(number, methods.at(position), arguments);
    }

    @Override
    public String toString() {
        Interface known = type;
        return known == null ? "nothing" : "a " + known.raw().getSimpleName();
    }
}
