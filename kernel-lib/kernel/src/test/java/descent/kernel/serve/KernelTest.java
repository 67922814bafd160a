package descent.kernel.serve;

import static org.assertj.core.api.Assertions.assertThat;

import descent.kernel.session.Session;
import descent.kernel.session.Settings;
import descent.kernel.wire.Channel;
import descent.kernel.wire.ConnectionFile;
import descent.kernel.wire.Loopback;
import descent.kernel.wire.Message;
import descent.kernel.wire.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A front end talks with a kernel over real sockets. */
@Timeout(60)
class KernelTest {
    @TempDir
    static Path folder;

    private static final CountDownLatch EXIT = new CountDownLatch(1);
    private static Wire wire;
    private static Loopback front;

    @BeforeAll
    static void start() throws IOException {
        ConnectionFile connection = Connections.free();
        wire = new Wire(connection, line -> {});
        Kernel kernel = new Kernel(wire, folder.resolve("history.jsonl"), EXIT::countDown, 0);
        wire.start(kernel);
        Settings settings = new Settings(List.of(), "import java.util.*;", List.of());
        Kernel.daemon(() -> kernel.run(() -> new Session(settings)), "kernel").start();
        front = new Loopback(connection);
        // The first publication that arrives proves that the subscription is there.
        front.receive(Channel.IOPUB);
    }

    @AfterAll
    static void stop() {
        front.close();
        wire.close();
    }

    @BeforeEach
    void settle() throws IOException {
        ask("kernel_info_request", Map.of());
    }

    /** An answer and everything that was published under its request, from busy to idle. */
    private record Exchange(Message reply, List<Message> published) {
        List<String> types() {
            return published.stream().map(Message::type).toList();
        }

        String text(String type, String field) {
            StringBuilder text = new StringBuilder();
            for (Message message : published) {
                if (message.type().equals(type)) {
                    text.append(message.text(field, ""));
                }
            }
            return text.toString();
        }
    }

    private static List<Message> published(Message request) throws IOException {
        List<Message> messages = new ArrayList<>();
        while (true) {
            Message next = front.receive(Channel.IOPUB);
            if (request.header().get("msg_id").equals(next.parent().get("msg_id"))) {
                messages.add(next);
                if (next.type().equals("status")
                        && next.text("execution_state", "").equals("idle")) {
                    return messages;
                }
            }
        }
    }

    private static Exchange ask(String type, Map<String, ?> content) throws IOException {
        Message request = Loopback.message(type, content);
        front.send(Channel.SHELL, request);
        List<Message> messages = published(request);
        Message reply = front.receive(Channel.SHELL);
        assertThat(reply.parent().get("msg_id"))
                .as("%s", reply.content())
                .isEqualTo(request.header().get("msg_id"));
        return new Exchange(reply, messages);
    }

    private static Exchange execute(String code) throws IOException {
        return ask("execute_request", Map.of("code", code));
    }

    private static String plain(Message message) {
        return String.valueOf(((Map<?, ?>) message.content().get("data")).get("text/plain"));
    }

    @Test
    void anExecutionIsPublishedFromBusyToIdle() throws IOException {
        Exchange exchange = execute("System.out.println(1); 2");
        assertThat(exchange.types()).containsExactly("status", "execute_input", "stream", "execute_result", "status");
        assertThat(plain(exchange.published.get(3))).isEqualTo("2");
        assertThat(exchange.reply.text("status", "")).isEqualTo("ok");
        assertThat(exchange.reply.parent().get("msg_type")).isEqualTo("execute_request");
    }

    @Test
    void kernelInfoSaysWhatItIs() throws IOException {
        Message reply = ask("kernel_info_request", Map.of()).reply;
        assertThat(reply.text("status", "")).isEqualTo("ok");
        assertThat(reply.text("protocol_version", "")).isEqualTo("5.4");
        assertThat(reply.content().get("language_info"))
                .asString()
                .contains("name=java")
                .contains(".java");
    }

    @Test
    void anErrorAbortsWhatWaits() throws IOException {
        List<Message> requests = new ArrayList<>();
        for (String code : List.of(
                "int ok1 = 1;", "throw new RuntimeException(\"stop\");", "int never = 1;", "int neither = 2;")) {
            requests.add(Loopback.message("execute_request", Map.of("code", code)));
        }
        requests.forEach(request -> front.send(Channel.SHELL, request));
        List<String> states = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            states.add(front.receive(Channel.SHELL).text("status", ""));
        }
        for (Message request : requests) {
            published(request);
        }
        assertThat(states).containsExactly("ok", "error", "aborted", "aborted");
        assertThat(execute("ok1").reply.text("status", "")).isEqualTo("ok");
    }

    @Test
    void withoutStopOnErrorTheNextRuns() throws IOException {
        Message first = Loopback.message("execute_request", Map.of("code", "1 / 0", "stop_on_error", false));
        Message second = Loopback.message("execute_request", Map.of("code", "1"));
        front.send(Channel.SHELL, first);
        front.send(Channel.SHELL, second);
        assertThat(front.receive(Channel.SHELL).text("ename", "")).isEqualTo("ArithmeticException");
        assertThat(front.receive(Channel.SHELL).text("status", "")).isEqualTo("ok");
        published(first);
        published(second);
    }

    @Test
    void silentExecutionsShowAndCountNothing() throws IOException {
        int before = execute("1").reply.number("execution_count", 0);
        Exchange silent = ask("execute_request", Map.of("code", "System.out.println(1); 3", "silent", true));
        assertThat(silent.types()).containsExactly("status", "status");
        assertThat(execute("1").reply.number("execution_count", 0)).isEqualTo(before + 1);
    }

    @Test
    void userExpressionsAreAnswered() throws IOException {
        Message reply = ask(
                        "execute_request",
                        Map.of("code", "int u = 20;", "user_expressions", Map.of("good", "u + 1", "bad", "nothing")))
                .reply;
        assertThat(reply.content().get("user_expressions"))
                .asString()
                .contains("text/plain=21")
                .contains("status=error");
    }

    @Test
    void inputIsAskedForAndGiven() throws IOException {
        Message request = Loopback.message(
                "execute_request",
                Map.of("code", "new Scanner(System.in).nextLine().toUpperCase()", "allow_stdin", true));
        front.send(Channel.SHELL, request);
        Message asked = front.receive(Channel.STDIN);
        assertThat(asked.type()).isEqualTo("input_request");
        front.send(Channel.STDIN, Loopback.message("input_reply", Map.of("value", "hello")));
        assertThat(plain(published(request).get(2))).isEqualTo("HELLO");
        front.receive(Channel.SHELL);
    }

    @Test
    void whileACellRunsQuestionsAreAnsweredAndItCanBeInterrupted() throws IOException {
        Message loop = Loopback.message("execute_request", Map.of("code", "int w = 1; while (true) { w++; }"));
        front.send(Channel.SHELL, loop);
        assertThat(ask("complete_request", Map.of("code", "\"a\".subs", "cursor_pos", 8))
                        .reply
                        .content()
                        .get("matches"))
                .asString()
                .contains("substring");
        assertThat(ask("inspect_request", Map.of("code", "Math.max", "cursor_pos", 8))
                        .reply
                        .flag("found", false))
                .isTrue();
        front.send(Channel.CONTROL, Loopback.message("kernel_info_request", Map.of()));
        assertThat(front.receive(Channel.CONTROL).type()).isEqualTo("kernel_info_reply");
        front.send(Channel.CONTROL, Loopback.message("interrupt_request", Map.of()));
        assertThat(front.receive(Channel.CONTROL).type()).isEqualTo("interrupt_reply");
        Message reply = front.receive(Channel.SHELL);
        assertThat(reply.text("ename", "")).isEqualTo("Interrupted");
    }

    @Test
    void nothingOfAFloodIsLost() throws IOException {
        Exchange flood = execute("for (int i = 0; i < 100_000; i++) { System.out.println(i); }");
        assertThat(flood.text("stream", "text").lines().count()).isEqualTo(100_000);
        assertThat(flood.types().stream().filter("stream"::equals).count()).isLessThan(200);
    }

    @Test
    void whoPrintsWithoutEndIsHeldUp() throws IOException {
        long began = System.nanoTime();
        Exchange flood = execute("String line = \"x\".repeat(1023);\n"
                + "for (int i = 0; i < 6 << 10; i++) { System.out.println(line); }");
        assertThat(flood.text("stream", "text")).hasSize(6 << 20);
        // at most four of the six megabytes may be ahead of a reader of four in a second
        assertThat(System.nanoTime() - began).isGreaterThan(200_000_000L);
    }

    @Test
    void displaysCanBeUpdatedAndCleared() throws IOException {
        Exchange exchange = execute("var id = display(\"one\"); updateDisplay(id, \"two\"); clearOutput(true);");
        assertThat(exchange.types())
                .containsExactly(
                        "status", "execute_input", "display_data", "update_display_data", "clear_output", "status");
        assertThat(exchange.published.get(2).content().get("transient"))
                .isEqualTo(exchange.published.get(3).content().get("transient"));
    }

    @Test
    void whatIsInvalidIsDroppedAndTheKernelLives() throws IOException {
        front.send(Channel.SHELL, List.of(new byte[0]));
        front.send(Channel.SHELL, List.of("<IDS|MSG>".getBytes(StandardCharsets.US_ASCII), new byte[3]));
        front.send(Channel.SHELL, Loopback.message("no_such_request", Map.of()));
        front.send(Channel.SHELL, Loopback.message("execute_request", Map.of("code", 5, "silent", "maybe")));
        front.receive(Channel.SHELL);
        assertThat(execute("1").reply.text("status", "")).isEqualTo("ok");
    }

    @Test
    void historyIsKeptInItsFile() throws IOException {
        execute("int remembered = 1;");
        Message tail = ask("history_request", Map.of("hist_access_type", "tail", "n", 1, "output", false)).reply;
        assertThat(tail.content().get("history")).asString().contains("int remembered = 1;");
        assertThat(Files.readString(folder.resolve("history.jsonl"))).contains("int remembered = 1;");
        Message found = ask(
                        "history_request",
                        Map.of("hist_access_type", "search", "pattern", "int remem*", "unique", true))
                .reply;
        assertThat((List<?>) found.content().get("history")).hasSize(1);
    }

    @Test
    void completenessIsJudged() throws IOException {
        assertThat(ask("is_complete_request", Map.of("code", "int x = 1;"))
                        .reply
                        .text("status", ""))
                .isEqualTo("complete");
        Message open = ask("is_complete_request", Map.of("code", "for (;;) {")).reply;
        assertThat(open.text("status", "")).isEqualTo("incomplete");
        assertThat(open.text("indent", "")).isEqualTo("    ");
        assertThat(ask("is_complete_request", Map.of("code", "int 3x;")).reply.text("status", ""))
                .isEqualTo("invalid");
    }

    @Test
    void commsAreOpenedUsedAndClosed() throws IOException {
        execute("descent.kernel.run.Comm.register(\"echo\", comm -> comm.onMessage(data -> comm.send(Map.of(\"back\","
                + " data.get(\"x\")))));");
        front.send(
                Channel.SHELL,
                Loopback.message("comm_open", Map.of("comm_id", "c1", "target_name", "echo", "data", Map.of())));
        Message message = Loopback.message("comm_msg", Map.of("comm_id", "c1", "data", Map.of("x", 5)));
        front.send(Channel.SHELL, message);
        List<Message> published = published(message);
        assertThat(published.get(1).type()).isEqualTo("comm_msg");
        assertThat(published.get(1).content().get("data")).isEqualTo(Map.of("back", 5));
        assertThat(ask("comm_info_request", Map.of()).reply.content().get("comms"))
                .asString()
                .contains("c1");
        Message close = Loopback.message("comm_close", Map.of("comm_id", "c1", "data", Map.of()));
        front.send(Channel.SHELL, close);
        published(close);
        assertThat(ask("comm_info_request", Map.of()).reply.content().get("comms"))
                .isEqualTo(Map.of());
    }

    @Test
    void outputOfAThreadThatOutlivesItsCellArrivesUnderIt() throws IOException {
        Message request = Loopback.message(
                "execute_request",
                Map.of(
                        "code",
                        "var go = new java.util.concurrent.CountDownLatch(1);\n"
                                + "new Thread(() -> { try { go.await(); } catch (InterruptedException e) { }"
                                + " System.out.println(\"late\"); }).start();"));
        front.send(Channel.SHELL, request);
        published(request);
        front.receive(Channel.SHELL);
        Message release = Loopback.message("execute_request", Map.of("code", "go.countDown();"));
        front.send(Channel.SHELL, release);
        front.receive(Channel.SHELL);
        Message next = front.receive(Channel.IOPUB);
        while (!next.type().equals("stream")) {
            next = front.receive(Channel.IOPUB);
        }
        assertThat(next.text("text", "")).isEqualTo("late\n");
        assertThat(next.parent().get("msg_id")).isEqualTo(request.header().get("msg_id"));
    }
}
