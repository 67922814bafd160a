package descent.grader.sandbox;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a confined program prints, in a file that the kernel keeps from growing: everything written before an answer came is
 * there when the answer is, and printing never blocks.
 */
public final class Printed {
    private static final int KEPT = 64 << 10;

    private final Path file;
    private long seen;

    Printed(Path file) {
        this.file = file;
    }

    /** What was printed since this was asked last: the first part of it, and how much more there was. */
    public synchronized String settle() {
        try (RandomAccessFile from = new RandomAccessFile(file.toFile(), "r")) {
            long more = from.length() - seen;
            if (more <= 0) {
                return "";
            }
            byte[] kept = new byte[(int) Math.min(more, KEPT)];
            from.seek(seen);
            from.readFully(kept);
            seen += more;
            return new String(kept, StandardCharsets.UTF_8)
                    + (more > KEPT ? "\n… and " + (more - KEPT) + " bytes more" : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
