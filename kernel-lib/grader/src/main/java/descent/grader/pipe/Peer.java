package descent.grader.pipe;

import descent.grader.pipe.Frames.Frame;
import descent.grader.pipe.Frames.Kind;
import descent.grader.pipe.Interface.Operation;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One end of a conversation: calls objects of the other end, and serves calls of its own objects while it waits.
 *
 * <p>Whatever the other end sends can only be a value of the declared type: objects are named by number, methods by their
 * position in an interface that this end chose, values checked against the declared types. A frame that is none of this
 * is a {@link PipeFault} and ends the conversation. For one thread at a time, which {@link Turn} sees to.
 */
public final class Peer {
    private static final int MOST_OBJECTS = 1 << 20;
    private static final int DEEPEST = 64;

    private final Frames frames;
    private final ClassLoader loader;
    private final Turn turn;
    private final Shapes shapes = new Shapes(this);
    private final List<Offer> offers = new ArrayList<>();
    private final Map<Object, Integer> offered = new IdentityHashMap<>();
    private final Map<Integer, Object> theirs = new HashMap<>();
    private final Map<Integer, Throwable> thrown = new HashMap<>();
    private final Map<Throwable, Integer> origins = new IdentityHashMap<>();
    private int throwables;
    private int calls;
    private int depth;

    private record Offer(Object object, Interface type) {}

    /** Who may call now, and who is told when the other end works. */
    public interface Turn {
        /** Before a call is sent; throws if the calling thread may not call now. */
        void give();

        /** After the call came back, whatever came of it. */
        void take();

        /** While a call of the other end is served here: {@code true} when it starts, {@code false} when it is answered. */
        void serving(boolean here);

        /** What a failure of the other end is thrown as. */
        RuntimeException failed(Failure failure);

        /** What the end of the conversation is thrown as. */
        RuntimeException broken(IOException cause);
    }

    /** An end that speaks through {@code frames} and whose contracts {@code loader} knows. */
    public Peer(Frames frames, ClassLoader loader, Turn turn) {
        this.frames = frames;
        this.loader = loader;
        this.turn = turn;
    }

    /** Offers the object that the other end may call first, as number 0. */
    public void offerFirst(Object object, Class<?> type) {
        offer(object, new Interface(shapes, Resolved.of(type)));
    }

    /** The other end's object number 0. */
    public <T> T first(Class<T> type) {
        try {
            return type.cast(theirs(0, new Interface(shapes, Resolved.of(type))));
        } catch (PipeFault impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    int offer(Object object, Interface type) {
        Integer known = offered.get(object);
        if (known != null && offers.get(known).type().raw() == type.raw()) {
            return known;
        }
        if (offers.size() >= MOST_OBJECTS) {
            throw new IllegalStateException("more than " + MOST_OBJECTS + " functions were passed");
        }
        offers.add(new Offer(object, type));
        offered.put(object, offers.size() - 1);
        return offers.size() - 1;
    }

    Object own(int number, Class<?> type) throws PipeFault {
        if (number < 0
                || number >= offers.size()
                || !type.isInstance(offers.get(number).object())) {
            throw new PipeFault("there is no " + type.getSimpleName() + " number " + number);
        }
        return offers.get(number).object();
    }

    int numberOfTheirs(Object object) {
        if (object instanceof Remote remote) {
            return remote.numberAt(this);
        }
        return Proxy.isProxyClass(object.getClass())
                        && Proxy.getInvocationHandler(object) instanceof Forwarding forwarding
                        && forwarding.peer == this
                ? forwarding.number
                : -1;
    }

    Object theirs(int number, Interface type) throws PipeFault {
        if (number < 0) {
            throw new PipeFault("there is no function number " + number);
        }
        Object known = theirs.get(number);
        if (known != null && type.raw().isInstance(known)) {
            return known;
        }
        Object remote = Remote.of(this, number, type);
        if (remote == null) {
            ClassLoader owner = type.raw().getClassLoader();
            remote = Proxy.newProxyInstance(
                    owner == null ? loader : owner, new Class<?>[] {type.raw()}, new Forwarding(this, number, type));
        }
        theirs.put(number, remote);
        return remote;
    }

    /** Forwards calls to an object of the other end. */
    private record Forwarding(Peer peer, int number, Interface type) implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> arguments != null && proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> "a " + type.raw().getSimpleName();
                };
            }
            return peer.call(number, type.of(method), arguments == null ? new Object[0] : arguments);
        }
    }

    @Nullable Object call(int object, Operation operation, @Nullable Object[] arguments) throws Throwable {
        turn.give();
        try {
            return exchange(object, operation, arguments);
        } catch (IOException e) {
            throw turn.broken(e);
        } finally {
            turn.take();
        }
    }

    private @Nullable Object exchange(int object, Operation operation, @Nullable Object[] arguments) throws Throwable {
        Out out = new Out(Frames.LIMIT);
        out.putInt(object);
        out.putInt(operation.position());
        for (int i = 0; i < arguments.length; i++) {
            operation.parameters().get(i).write(arguments[i], out);
        }
        int number = calls++;
        frames.write(Kind.CALL, number, out);
        Frame reply = serveUntil(number);
        In in = reply.in(out.arrays());
        for (Out.Known sent : out.arrays()) {
            sent.shape().readContents(sent.array(), in);
        }
        if (reply.kind() == Kind.RETURN) {
            Object value = operation.result().read(in);
            in.end();
            return value;
        }
        Failure failure = Failure.read(in);
        in.end();
        Throwable own = thrown.get(failure.origin());
        if (own != null) {
            throw own;
        }
        RuntimeException copy = turn.failed(failure);
        remember(origins, copy, failure.number());
        throw copy;
    }

    private Frame serveUntil(int number) throws IOException {
        while (true) {
            Frame frame = frames.read();
            switch (frame.kind()) {
                case CALL -> serve(frame);
                case RETURN, THROW -> {
                    if (frame.number() != number) {
                        throw new PipeFault("an answer to call " + frame.number() + " came during call " + number);
                    }
                    return frame;
                }
                case LOAD -> throw new PipeFault("a question came in the middle of a call");
            }
        }
    }

    /** Serves one call of the other end. */
    public void serve(Frame frame) throws IOException {
        if (++depth > DEEPEST) {
            throw new PipeFault("calls are nested more than " + DEEPEST + " deep");
        }
        In in = frame.in(List.of());
        int number = in.getInt();
        if (number < 0 || number >= offers.size()) {
            throw new PipeFault("there is no object number " + number);
        }
        Offer offer = offers.get(number);
        Operation operation = offer.type().at(in.getInt());
        @Nullable Object[] arguments = new @Nullable Object[operation.parameters().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = operation.parameters().get(i).read(in);
        }
        in.end();
        turn.serving(true);
        Kind kind = Kind.RETURN;
        Out out;
        try {
            Object value = operation.method().invoke(offer.object(), arguments);
            out = contents(in);
            operation.result().write(value, out);
        } catch (Throwable t) {
            kind = Kind.THROW;
            out = failure(in, t instanceof InvocationTargetException wrapped ? wrapped.getCause() : t);
        }
        turn.serving(false);
        depth--;
        frames.write(kind, frame.number(), out);
    }

    private static Out contents(In in) {
        Out out = new Out(Frames.LIMIT, in.arrays());
        for (Out.Known given : in.arrays()) {
            given.shape().writeContents(given.array(), out);
        }
        return out;
    }

    private Out failure(In in, @Nullable Throwable cause) throws PipeFault {
        Throwable t = cause == null ? new IllegalStateException("no cause") : cause;
        try {
            Out out = contents(in);
            Failure.of(t, throwables, origins.getOrDefault(t, -1)).write(out);
            remember(thrown, throwables++, t);
            return out;
        } catch (IllegalArgumentException tooLarge) {
            throw new PipeFault("what an array holds now does not fit into a frame");
        }
    }

    /** Keeps the latest few; an exception that comes back does so at once. */
    private static <K, V> void remember(Map<K, V> few, K key, V value) {
        if (few.size() >= DEEPEST) {
            few.clear();
        }
        few.put(key, value);
    }
}
