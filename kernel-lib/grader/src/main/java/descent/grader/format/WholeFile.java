package descent.grader.format;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files in one piece: whatever happens meanwhile, there is the new file whole or the old one as it was. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes a text as UTF-8, folders above it included. What is no regular file, such as {@code /dev/stdout}, is written to directly.
     *
     * @throws IOException if it cannot be written; the message names the file and the reason, such as a full disk
     */
    public static void write(Path file, String text) throws IOException {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.writeString(file, text);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file, text);
            }
        } catch (IOException e) {
            throw new IOException("cannot write " + file + ": " + reason(e), e);
        }
    }

    private static void replace(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Without the name of the file, which some exceptions have and some have not. */
    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException at ? at.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
