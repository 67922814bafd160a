package descent.kernel.serve;

import descent.kernel.wire.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The cells of this and earlier sessions, in a file of one JSON object per line, which sessions share.
 *
 * <p>A file that cannot be read or written costs the history, never a cell; nor does a cell wait for the file.
 */
final class History {
    private static final int MOST_LINES = 20_000;

    /** One cell that was run. */
    record Entry(
            int session, int line, String source, @Nullable String output) {
        List<@Nullable Object> json(boolean withOutput) {
            List<@Nullable Object> json = new ArrayList<>();
            json.add(session);
            json.add(line);
            if (withOutput) {
                List<@Nullable Object> both = new ArrayList<>();
                both.add(source);
                both.add(output);
                json.add(both);
            } else {
                json.add(source);
            }
            return json;
        }
    }

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> Kernel.daemon(task, "history"));
    private final Path file;
    private final List<Entry> entries = new ArrayList<>();
    private int session;

    History(Path file) {
        this.file = file;
    }

    /** The file of this user. */
    static Path usualFile(Map<String, String> environment, Path home) {
        String own = environment.get("DESCENT_HISTORY");
        if (own != null && !own.isEmpty()) {
            return Path.of(own);
        }
        String data = environment.get("XDG_DATA_HOME");
        Path base = data == null || data.isEmpty() ? home.resolve(".local/share") : Path.of(data);
        return base.resolve("descent/history.jsonl");
    }

    /** Reads what earlier sessions have left and opens a new one. */
    private void open() {
        if (session > 0) {
            return;
        }
        session = 1;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                boolean tooLong = lines.size() > MOST_LINES;
                lines = tooLong ? lines.subList(lines.size() - MOST_LINES / 2, lines.size()) : lines;
                lines.forEach(this::read);
                if (tooLong) {
                    channel.truncate(0);
                    channel.write(bytes(String.join("\n", lines)));
                }
                channel.position(channel.size());
                channel.write(bytes(text(Map.of("session", session))));
                lock.release();
            }
        } catch (IOException | RuntimeException e) {
            // Without a file the history is that of this session.
        }
    }

    private void read(String line) {
        try {
            Map<String, @Nullable Object> json = Json.object(line.getBytes(StandardCharsets.UTF_8));
            if (json.get("session") instanceof Number number) {
                session = Math.max(session, number.intValue() + 1);
                if (json.get("line") instanceof Number at && json.get("source") instanceof String source) {
                    String output = json.get("output") instanceof String text ? text : null;
                    entries.add(new Entry(number.intValue(), at.intValue(), source, output));
                }
            }
        } catch (IOException e) {
            // A damaged line is one cell less.
        }
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Map<String, ?> json) {
        return new String(Json.bytes(json), StandardCharsets.UTF_8);
    }

    void add(int line, String source, @Nullable String output) {
        thread.execute(() -> write(line, source, output));
    }

    /** Waits for what is being written, at most so long. */
    void close(long milliseconds) {
        thread.shutdown();
        try {
            thread.awaitTermination(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> T ask(Callable<T> question) {
        try {
            return thread.submit(question).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(int line, String source, @Nullable String output) {
        open();
        entries.add(new Entry(session, line, source, output));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("session", session);
        json.put("line", line);
        json.put("source", source);
        json.put("output", output);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                FileLock lock = channel.lock()) {
            channel.write(bytes(text(json)));
            lock.release();
        } catch (IOException | RuntimeException e) {
            // As above.
        }
    }

    List<Entry> tail(int count) {
        return ask(() -> {
            open();
            return last(entries, count);
        });
    }

    private static List<Entry> last(List<Entry> all, int count) {
        return new ArrayList<>(all.subList(Math.max(0, all.size() - Math.max(0, count)), all.size()));
    }

    /** Lines of a session: 0 is this one, −1 the one before. */
    List<Entry> range(int which, int start, int stop) {
        return ask(() -> {
            open();
            int wanted = which > 0 ? which : session + which;
            return entries.stream()
                    .filter(e -> e.session == wanted && e.line >= start && e.line < stop)
                    .toList();
        });
    }

    /** Entries that match a pattern with {@code *} and {@code ?}; of equal ones, if they are to be unique, the last. */
    List<Entry> search(String glob, boolean unique, int count) {
        return ask(() -> found(glob, unique, count));
    }

    private List<Entry> found(String glob, boolean unique, int count) {
        open();
        Pattern pattern = pattern(glob);
        List<Entry> found = new ArrayList<>();
        Map<String, Entry> last = new HashMap<>();
        for (Entry entry : entries) {
            if (pattern.matcher(entry.source).matches()) {
                Entry before = unique ? last.put(entry.source, entry) : null;
                found.remove(before);
                found.add(entry);
            }
        }
        return last(found, count);
    }

    private static Pattern pattern(String glob) {
        StringBuilder regex = new StringBuilder();
        for (char c : glob.toCharArray()) {
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        try {
            return Pattern.compile(regex.toString(), Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            return Pattern.compile(Pattern.quote(glob));
        }
    }
}
