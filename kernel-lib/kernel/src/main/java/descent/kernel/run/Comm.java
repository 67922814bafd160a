package descent.kernel.run;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A line between a cell and something in the front end, such as a widget.
 *
 * <p>Data are what JSON knows: maps, lists, strings, numbers, booleans, null. Handlers are called one at a time, between
 * cells.
 */
public final class Comm {
    private static final Map<String, Comm> OPEN = new ConcurrentHashMap<>();
    private static final Map<String, Consumer<Comm>> TARGETS = new ConcurrentHashMap<>();
    private static volatile Post post = (type, content) -> {};

    private final String id;
    private final String target;
    private final Map<String, ?> opening;
    private volatile Consumer<Map<String, ?>> onMessage = data -> {};
    private volatile Runnable onClose = () -> {};

    private Comm(String id, String target, Map<String, ?> opening) {
        this.id = id;
        this.target = target;
        this.opening = opening;
    }

    /** Sends messages of comms; the kernel's side. */
    public interface Post {
        /** Sends {@code comm_open}, {@code comm_msg} or {@code comm_close}. */
        void send(String type, Map<String, ?> content);
    }

    /** Gives comms a way out; called by the kernel. */
    public static void install(Post newPost) {
        post = newPost;
    }

    /** Calls a handler with each comm that a front end opens for a target. */
    public static void register(String target, Consumer<Comm> handler) {
        TARGETS.put(target, handler);
    }

    /** Opens a comm to a target in the front end. */
    public static Comm open(String target, Map<String, ?> data) {
        Comm comm = new Comm(UUID.randomUUID().toString(), target, data);
        OPEN.put(comm.id, comm);
        post.send("comm_open", Map.of("comm_id", comm.id, "target_name", target, "data", data));
        return comm;
    }

    /** What was sent with its opening. */
    public Map<String, ?> opening() {
        return opening;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Sends data. */
    public void send(Map<String, ?> data) {
        post.send("comm_msg", Map.of("comm_id", id, "data", data));
    }

    /** Calls a handler with what comes. */
    public void onMessage(Consumer<Map<String, ?>> handler) {
        onMessage = handler;
    }

    /** Calls a handler when the front end closes it. */
    public void onClose(Runnable handler) {
        onClose = handler;
    }

    /** Closes it. */
    public void close() {
        if (OPEN.remove(id) != null) {
            post.send("comm_close", Map.of("comm_id", id, "data", Map.of()));
        }
    }

    /** The targets of the open comms by id; for the kernel. */
    public static Map<String, String> targets() {
        Map<String, String> targets = new java.util.TreeMap<>();
        OPEN.forEach((id, comm) -> targets.put(id, comm.target));
        return targets;
    }

    /** A message of the front end; for the kernel. */
    public static void receive(String type, String id, String target, Map<String, ?> data) {
        @Nullable Comm comm = OPEN.get(id);
        if (type.equals("comm_open")) {
            @Nullable Consumer<Comm> handler = TARGETS.get(target);
            if (handler == null) {
                post.send("comm_close", Map.of("comm_id", id, "data", Map.of()));
                return;
            }
            Comm opened = new Comm(id, target, data);
            OPEN.put(id, opened);
            handler.accept(opened);
        } else if (comm != null && type.equals("comm_msg")) {
            comm.onMessage.accept(data);
        } else if (comm != null && type.equals("comm_close")) {
            OPEN.remove(id);
            comm.onClose.run();
        }
    }
}
