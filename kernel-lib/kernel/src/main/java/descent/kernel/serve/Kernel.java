package descent.kernel.serve;

import descent.kernel.evaluate.Completeness;
import descent.kernel.run.Comm;
import descent.kernel.session.Session;
import descent.kernel.wire.Channel;
import descent.kernel.wire.Message;
import descent.kernel.wire.Wire;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers a front end.
 *
 * <p>Three threads do the work: the sockets' thread hands out messages and answers what needs no thought, one thread runs
 * cells in the order in which they came, and one answers questions about code, also while a cell runs.
 */
public final class Kernel implements Wire.Receiver {
    private static final long HISTORY_MILLISECONDS = 200;

    private final Wire wire;
    private final CompletableFuture<Session> session = new CompletableFuture<>();
    private final ExecutorService questions = Executors.newSingleThreadExecutor(task -> daemon(task, "questions"));
    private final Executions executions;
    private final Stdin stdin;
    private final History history;
    private final Runnable exit;

    /**
     * Connects a kernel to its sockets; it answers once {@link Wire#start} is called with it.
     *
     * @param historyFile where executed cells are kept
     * @param exit ends the process, after the answer to a request for shutdown has been sent
     * @param timeout after how many seconds a cell is interrupted, 0 for never
     */
    public Kernel(Wire wire, Path historyFile, Runnable exit, int timeout) {
        this.wire = wire;
        this.exit = exit;
        this.stdin = new Stdin(wire);
        this.history = new History(historyFile);
        this.executions = new Executions(wire, session, stdin, history, timeout);
        Comm.install((type, content) -> wire.publish(executions.current(), type, content, Map.of(), List.of()));
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Announces that the kernel starts, makes its session and runs cells, in this thread, until the process ends. */
    public void run(Supplier<Session> start) {
        wire.publish(null, "status", Map.of("execution_state", "starting"), Map.of(), List.of());
        try {
            session.complete(start.get());
        } catch (java.util.concurrent.CompletionException e) {
            session.completeExceptionally(e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException | Error e) {
            session.completeExceptionally(e);
        }
        executions.run();
    }

    /** Stops the running cell, as a signal does; while the kernel starts, the cell that waits to be the first. */
    public void interrupt() {
        executions.interrupt(session.isCompletedExceptionally() ? null : session.getNow(null));
    }

    @Override
    public void subscribed() {
        String state = executions.current() == null ? "idle" : "busy";
        wire.publish(null, "status", Map.of("execution_state", state), Map.of(), List.of());
    }

    @Override
    public void receive(Channel channel, Message message) {
        switch (message.type()) {
            case "execute_request" -> executions.add(new Executions.Task(channel, message));
            case "comm_open", "comm_msg", "comm_close" -> executions.add(new Executions.Task(channel, message));
            case "input_reply" -> stdin.reply(message);
            case "interrupt_request" -> {
                answer(channel, message, "interrupt_reply", Map.of("status", "ok"));
                interrupt();
            }
            case "shutdown_request" -> shutdown(channel, message);
            case "kernel_info_request" -> answer(channel, message, "kernel_info_reply", KernelInfo.content());
            case "comm_info_request" -> answer(channel, message, "comm_info_reply", comms(message));
            case "history_request", "is_complete_request", "complete_request", "inspect_request" ->
                questions.execute(() -> question(channel, message));
            default -> {
                // A kind of message that this version of the protocol does not have.
            }
        }
    }

    private void answer(Channel channel, Message message, String type, Map<String, ?> content) {
        wire.together(() -> {
            wire.publish(message, "status", Map.of("execution_state", "busy"), Map.of(), List.of());
            wire.reply(channel, message, type, content, Map.of());
            wire.publish(message, "status", Map.of("execution_state", "idle"), Map.of(), List.of());
        });
    }

    private void question(Channel channel, Message message) {
        String type = message.type().replace("_request", "_reply");
        Map<String, Object> content;
        try {
            content = switch (message.type()) {
                case "history_request" -> history(message);
                case "is_complete_request" -> isComplete(message.text("code", ""));
                case "complete_request" -> complete(message);
                default -> inspect(message);
            };
        } catch (RuntimeException | Error e) {
            content = new LinkedHashMap<>();
            content.put("status", "error");
            content.put("ename", e.getClass().getSimpleName());
            content.put("evalue", String.valueOf(e.getMessage()));
            content.put("traceback", List.of(e.toString()));
            if (type.equals("complete_reply")) {
                content.put("matches", List.of());
            }
        }
        answer(channel, message, type, content);
    }

    private static Map<String, Object> isComplete(String code) {
        Map<String, Object> content = new LinkedHashMap<>();
        Completeness judged =
                code.startsWith("%") || code.startsWith("?") ? new Completeness("complete", "") : Completeness.of(code);
        content.put("status", judged.status());
        if (judged.status().equals("incomplete")) {
            content.put("indent", judged.indent());
        }
        return content;
    }

    private Map<String, Object> history(Message message) {
        int count = message.number("n", Integer.MAX_VALUE);
        List<History.Entry> found = switch (message.text("hist_access_type", "tail")) {
            case "range" ->
                history.range(
                        message.number("session", 0),
                        message.number("start", 0),
                        message.number("stop", Integer.MAX_VALUE));
            case "search" -> history.search(message.text("pattern", "*"), message.flag("unique", false), count);
            default -> history.tail(message.number("n", 10));
        };
        List<Object> entries = new ArrayList<>();
        found.forEach(entry -> entries.add(entry.json(message.flag("output", false))));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("status", "ok");
        content.put("history", entries);
        return content;
    }

    private Map<String, Object> complete(Message message) {
        String code = message.text("code", "");
        int cursor = Cursor.toChars(code, message.number("cursor_pos", code.length()));
        return Answers.completion(session.join(), code, cursor);
    }

    private Map<String, Object> inspect(Message message) {
        String code = message.text("code", "");
        int cursor = Cursor.toChars(code, message.number("cursor_pos", code.length()));
        return Answers.inspection(session.join(), code, cursor, message.number("detail_level", 0));
    }

    private static Map<String, Object> comms(Message message) {
        @Nullable Object wanted = message.content().get("target_name");
        Map<String, Object> comms = new LinkedHashMap<>();
        Comm.targets().forEach((id, target) -> {
            if (wanted == null || wanted.equals("") || wanted.equals(target)) {
                comms.put(id, Map.of("target_name", target));
            }
        });
        return Map.of("status", "ok", "comms", comms);
    }

    private void shutdown(Channel channel, Message message) {
        Map<String, ?> content = Map.of("status", "ok", "restart", message.flag("restart", false));
        wire.publish(message, "status", Map.of("execution_state", "busy"), Map.of(), List.of());
        wire.reply(channel, message, "shutdown_reply", content, Map.of());
        wire.publish(message, "shutdown_reply", content, Map.of(), List.of());
        wire.publish(message, "status", Map.of("execution_state", "idle"), Map.of(), List.of());
        daemon(
                        () -> {
                            history.close(HISTORY_MILLISECONDS);
                            exit.run();
                        },
                        "exit")
                .start();
    }
}
