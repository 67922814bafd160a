package descent.kernel.serve;

import descent.display.Bundle;
import descent.kernel.run.Comm;
import descent.kernel.session.Outcome;
import descent.kernel.session.Session;
import descent.kernel.wire.Channel;
import descent.kernel.wire.Message;
import descent.kernel.wire.Wire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** Runs cells and handlers of comms in the order in which they came. */
final class Executions {
    record Task(Channel channel, Message message) {
        boolean executes() {
            return message.type().equals("execute_request");
        }
    }

    private final Wire wire;
    private final Future<Session> session;
    private final Stdin stdin;
    private final History history;
    private final int timeout;
    private final Pace pace = new Pace(System::nanoTime);
    private final BlockingQueue<Task> queue = new LinkedBlockingQueue<>();
    private volatile @Nullable Message current;

    /** The request that is to be interrupted; its cell may not run yet. */
    private volatile @Nullable Message unwanted;

    private final Garbage garbage = Garbage.ofThisMachine();
    private final List<Task> aborted = new ArrayList<>();
    private int count;

    Executions(Wire wire, Future<Session> session, Stdin stdin, History history, int timeout) {
        this.wire = wire;
        this.session = session;
        this.stdin = stdin;
        this.history = history;
        this.timeout = timeout;
    }

    void add(Task task) {
        queue.add(task);
    }

    /** The request that is being executed, null if there is none. */
    @Nullable Message current() {
        return current;
    }

    /**
     * Stops the cell that runs, or else the one that is about to.
     *
     * @param session null while it is being made
     */
    void interrupt(@Nullable Session session) {
        Message request = current;
        Task waiting = queue.peek();
        if (request == null && waiting != null && waiting.executes()) {
            request = waiting.message;
        }
        unwanted = request;
        if (session != null) {
            session.interrupt();
        }
    }

    /** Works until the process ends. */
    void run() {
        while (true) {
            Task task;
            try {
                task = queue.take();
            } catch (InterruptedException e) {
                continue;
            }
            current = task.message;
            if (!task.executes()) {
                status(task.message, "busy");
            }
            Runnable answer = () -> {};
            try {
                answer = task.executes() ? execute(task) : comm(task.message);
            } catch (RuntimeException | Error e) {
                System.err.println("the kernel failed at " + task.message.type() + ": " + e);
                if (task.executes()) {
                    answer = () -> reply(task, error(e));
                }
            }
            current = null;
            Runnable last = answer;
            wire.together(() -> {
                last.run();
                status(task.message, "idle");
            });
            List<Task> others = List.copyOf(aborted);
            aborted.clear();
            others.forEach(this::abort);
            garbage.afterCell();
        }
    }

    private void status(Message parent, String state) {
        wire.publish(parent, "status", Map.of("execution_state", state), Map.of(), List.of());
    }

    private void reply(Task task, Map<String, ?> content) {
        wire.reply(
                task.channel,
                task.message,
                "execute_reply",
                content,
                Map.of("status", String.valueOf(content.get("status"))));
    }

    private Map<String, Object> error(Throwable failure) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("status", "error");
        content.put("execution_count", count);
        content.put("ename", failure.getClass().getSimpleName());
        content.put("evalue", String.valueOf(failure.getMessage()));
        content.put("traceback", List.of(failure.toString()));
        return content;
    }

    private Runnable comm(Message message) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (message.content().get("data") instanceof Map<?, ?> map) {
            map.forEach((key, value) -> data.put(String.valueOf(key), value));
        }
        Publisher output = new Publisher(wire, message, false, count, pace, () -> unwanted == message);
        Session ready = ready();
        Outcome outcome = ready.call(
                () -> Comm.receive(message.type(), message.text("comm_id", ""), message.text("target_name", ""), data),
                output);
        if (!outcome.ok()) {
            output.stream("stderr", outcome.plainText() + "\n");
        }
        return () -> {};
    }

    private Session ready() {
        try {
            return session.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(
                    String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()));
        }
    }

    private Runnable execute(Task task) {
        Message request = task.message;
        String code = request.text("code", "");
        boolean silent = request.flag("silent", false);
        boolean store = !silent && request.flag("store_history", true);
        if (store) {
            count++;
        }
        wire.together(() -> {
            status(request, "busy");
            if (!silent) {
                Map<String, Object> input = Map.of("code", code, "execution_count", count);
                wire.publish(request, "execute_input", input, Map.of(), List.of());
            }
        });
        // The cell asks when it runs, and the interrupter leaves its word before it looks for a running cell:
        // one sees the other.
        Publisher output = new Publisher(wire, request, silent, count, pace, () -> unwanted == request);
        Outcome outcome;
        Map<String, Object> expressions = new LinkedHashMap<>();
        try {
            Session ready = ready();
            Future<?> limit = timeout > 0 ? Limit.after(timeout, ready) : null;
            outcome = ready.execute(code, count, output, stdin.of(request));
            if (limit != null) {
                limit.cancel(false);
            }
            if (outcome.ok() && request.content().get("user_expressions") instanceof Map<?, ?> asked) {
                asked.forEach((name, expression) ->
                        expressions.put(String.valueOf(name), expression(ready, String.valueOf(expression))));
            }
        } catch (IllegalStateException e) {
            String reason = String.valueOf(e.getMessage());
            outcome = new Outcome(false, "StartupFailed", reason, List.of(reason), 0);
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("status", outcome.ok() ? "ok" : "error");
        content.put("execution_count", count);
        content.put("user_expressions", expressions);
        content.put("payload", output.payload());
        if (!outcome.ok()) {
            content.putAll(errorContent(outcome));
            if (!silent) {
                wire.publish(request, "error", errorContent(outcome), Map.of(), List.of());
            }
            if (request.flag("stop_on_error", true)) {
                abortQueued();
            }
        }
        if (store && !code.isBlank()) {
            history.add(count, code, output.resultText());
        }
        return () -> reply(task, content);
    }

    private static Map<String, Object> errorContent(Outcome outcome) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("ename", outcome.ename());
        content.put("evalue", outcome.evalue());
        content.put("traceback", outcome.traceback());
        return content;
    }

    private static Map<String, Object> expression(Session session, String expression) {
        Map<String, Object> content = new LinkedHashMap<>();
        Bundle[] value = new Bundle[1];
        Outcome outcome = session.ask(expression, bundle -> value[0] = bundle);
        content.put("status", outcome.ok() ? "ok" : "error");
        if (outcome.ok()) {
            Bundle shown = value[0] == null ? Bundle.text("") : value[0];
            content.put("data", Publisher.data(shown));
            content.put("metadata", shown.metadata());
        } else {
            content.putAll(errorContent(outcome));
        }
        return content;
    }

    /** Takes the cells that wait out of the queue; they are answered after the one that failed. */
    private void abortQueued() {
        // Cells that were sent together with the failed one may still be on their way from the socket.
        wire.drain();
        for (Task waiting : queue) {
            if (waiting.executes()) {
                aborted.add(waiting);
            }
        }
        queue.removeAll(aborted);
    }

    private void abort(Task task) {
        wire.together(() -> {
            status(task.message, "busy");
            reply(task, Map.of("status", "aborted", "execution_count", count));
            status(task.message, "idle");
        });
    }
}
