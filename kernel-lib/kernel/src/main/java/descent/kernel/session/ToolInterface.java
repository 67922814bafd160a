package descent.kernel.session;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Throws {@code ThreadDeath} in another thread where {@code Thread.stop} no longer does, from Java 22 on: by
 * {@code StopThread} of the virtual machine's own tool interface (JVMTI), reached without native code of ours through
 * {@code java.lang.foreign}. That is called by reflection because the kernel is compiled for Java 17; pointers go as longs.
 */
final class ToolInterface {
    private static final int FIRST_JAVA = 22;
    private static final int MOST_THREADS = 10_000;
    private static final int SPECIALIZED = 500;
    private static final long JVMTI_VERSION = 0x30010200L;
    private static final long JNI_VERSION = 0x00010008L;

    // places in the tables of functions, as jni.h and jvmti.h number them
    private static final int GET_ENV = 6;
    private static final int FIND_CLASS = 6;
    private static final int NEW_OBJECT = 30;
    private static final int GET_METHOD = 33;
    private static final int CALL_LONG_METHOD = 54;
    private static final int GET_ALL_THREADS = 3;
    private static final int STOP_THREAD = 6;
    private static final int ADD_CAPABILITIES = 141;

    /** The eleventh bit: can_signal_thread. */
    private static final int SIGNAL_THREADS = 1 << 10;

    private static final int NEW_GLOBAL = 21;
    private static final int DELETE_GLOBAL = 22;

    private final Object linker;
    private final Class<?> segment;
    private final Object arena;
    private final MethodHandle read;
    private final MethodHandle[] call = new MethodHandle[5];
    private final long jni;
    private final long jvmti;

    private ToolInterface() throws ReflectiveOperationException {
        segment = Class.forName("java.lang.foreign.MemorySegment");
        linker = find(Class.forName("java.lang.foreign.Linker"), null, "nativeLinker");
        arena = find(Class.forName("java.lang.foreign.Arena"), null, "global");
        Class<?> layouts = Class.forName("java.lang.foreign.ValueLayout");
        Object number = layouts.getField("JAVA_LONG").get(null);
        for (int arguments = 2; arguments < call.length; arguments++) {
            call[arguments] = caller(number, arguments);
        }
        Object everything = find(segment, find(segment, null, "ofAddress", 0L), "reinterpret", Long.MAX_VALUE);
        read = MethodHandles.publicLookup()
                .findVirtual(
                        segment,
                        "get",
                        MethodType.methodType(
                                long.class, Class.forName("java.lang.foreign.ValueLayout$OfLong"), long.class))
                .bindTo(everything)
                .bindTo(number);
        long found = memory(16);
        long count = memory(8);
        invoke(symbol("JNI_GetCreatedJavaVMs"), found, 1, count);
        long machine = at(found);
        invoke(function(machine, GET_ENV), machine, found, JNI_VERSION);
        jni = at(found);
        invoke(function(machine, GET_ENV), machine, found, JVMTI_VERSION);
        jvmti = at(found);
        long capabilities = memory(16);
        bytes(capabilities, 16).putInt(0, SIGNAL_THREADS);
        if ((int) invoke(function(jvmti, ADD_CAPABILITIES), jvmti, capabilities) != 0) {
            throw new IllegalStateException("the virtual machine does not let its threads be stopped");
        }
    }

    /**
     * Stops a thread.
     *
     * @return false if this virtual machine cannot do it
     */
    static boolean stop(Thread thread) {
        if (Runtime.version().feature() < FIRST_JAVA) {
            return false;
        }
        try {
            return new ToolInterface().stopped(thread);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    private boolean stopped(Thread thread) throws ReflectiveOperationException {
        long id = (long) Thread.class.getMethod("threadId").invoke(thread);
        long findClass = function(jni, FIND_CLASS);
        long newGlobal = function(jni, NEW_GLOBAL);
        long newObject = function(jni, NEW_OBJECT);
        long allThreads = function(jvmti, GET_ALL_THREADS);
        long threadName = text("java/lang/Thread");
        long deathName = text("java/lang/ThreadDeath");
        long count = memory(8);
        long all = memory(8);
        // What these functions return lives until the next native method returns. Java calls native methods while
        // it links and later specializes the calls below; so that happens now, and then everything is kept at once.
        for (int i = 0; i < SPECIALIZED; i++) {
            at(all);
            invoke(newGlobal, jni, 0);
        }
        long threads = invoke(newGlobal, jni, invoke(findClass, jni, threadName));
        long deaths = invoke(newGlobal, jni, invoke(findClass, jni, deathName));
        long idOf = invoke(function(jni, GET_METHOD), jni, threads, text("threadId"), text("()J"));
        long constructor = invoke(function(jni, GET_METHOD), jni, deaths, text("<init>"), text("()V"));
        long[] references = new long[MOST_THREADS];
        invoke(allThreads, jvmti, count, all);
        int found = Math.min(MOST_THREADS, (int) at(count));
        for (int i = 0; i < found; i++) {
            references[i] = invoke(newGlobal, jni, at(at(all) + (long) i * Long.BYTES));
        }
        long death = invoke(newGlobal, jni, invoke(newObject, jni, deaths, constructor, 0));
        boolean stopped = false;
        for (int i = 0; i < found; i++) {
            if (invoke(function(jni, CALL_LONG_METHOD), jni, references[i], idOf, 0) == id) {
                stopped = (int) invoke(function(jvmti, STOP_THREAD), jvmti, references[i], death) == 0;
            }
            invoke(function(jni, DELETE_GLOBAL), jni, references[i]);
        }
        return stopped;
    }

    /** The address of a function of an environment, which is a pointer to a pointer to a table. */
    private long function(long environment, int index) {
        return at(at(environment) + (long) index * Long.BYTES);
    }

    /** What calls functions with so many arguments; its own first argument is the function. */
    private MethodHandle caller(Object number, int arguments) throws ReflectiveOperationException {
        Class<?> descriptor = Class.forName("java.lang.foreign.FunctionDescriptor");
        Object numbers = Array.newInstance(Class.forName("java.lang.foreign.MemoryLayout"), arguments);
        for (int i = 0; i < arguments; i++) {
            Array.set(numbers, i, number);
        }
        Object options = Array.newInstance(Class.forName("java.lang.foreign.Linker$Option"), 0);
        MethodHandle handle = (MethodHandle) find(
                Class.forName("java.lang.foreign.Linker"),
                linker,
                "downcallHandle",
                find(descriptor, null, "of", number, numbers),
                options);
        MethodHandle place = MethodHandles.publicLookup()
                .findStatic(segment, "ofAddress", MethodType.methodType(segment, long.class));
        return MethodHandles.filterArguments(handle, 0, place);
    }

    private long invoke(long function, long a, long b) {
        try {
            return (long) call[2].invokeExact(function, a, b);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private long invoke(long function, long a, long b, long c) {
        try {
            return (long) call[3].invokeExact(function, a, b, c);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private long invoke(long function, long a, long b, long c, long d) {
        try {
            return (long) call[4].invokeExact(function, a, b, c, d);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number at an address. */
    private long at(long address) {
        try {
            return (long) read.invokeExact(address);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private long symbol(String name) throws ReflectiveOperationException {
        Path home = Path.of(System.getProperty("java.home"));
        for (String library : new String[] {"lib/server/libjvm.so", "lib/server/libjvm.dylib", "bin/server/jvm.dll"}) {
            if (Files.exists(home.resolve(library))) {
                Class<?> lookup = Class.forName("java.lang.foreign.SymbolLookup");
                Object symbols = find(lookup, null, "libraryLookup", home.resolve(library), arena);
                Optional<?> found = (Optional<?>) find(lookup, symbols, "find", name);
                return (long) find(segment, found.orElseThrow(), "address");
            }
        }
        throw new IllegalStateException("no virtual machine in " + home);
    }

    private long memory(int bytes) throws ReflectiveOperationException {
        Class<?> arenas = Class.forName("java.lang.foreign.Arena");
        return (long) find(segment, find(arenas, arena, "allocate", (long) bytes, (long) Long.BYTES), "address");
    }

    private ByteBuffer bytes(long address, int bytes) throws ReflectiveOperationException {
        Object sized = find(segment, find(segment, null, "ofAddress", address), "reinterpret", (long) bytes);
        return ((ByteBuffer) find(segment, sized, "asByteBuffer")).order(ByteOrder.nativeOrder());
    }

    private long text(String text) throws ReflectiveOperationException {
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        long address = memory(letters.length + 1);
        bytes(address, letters.length + 1).put(letters);
        return address;
    }

    /** Calls the method of a type that has this name and takes these arguments. */
    private static Object find(Class<?> type, @Nullable Object on, String name, Object... given)
            throws ReflectiveOperationException {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && takes(method.getParameterTypes(), given)) {
                return method.invoke(on, given);
            }
        }
        throw new NoSuchMethodException(type + "." + name);
    }

    private static boolean takes(Class<?>[] types, Object[] given) {
        boolean takes = types.length == given.length;
        for (int i = 0; takes && i < given.length; i++) {
            takes = types[i] == long.class ? given[i] instanceof Long : types[i].isInstance(given[i]);
        }
        return takes;
    }
}
