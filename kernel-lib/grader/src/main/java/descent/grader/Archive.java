package descent.grader;

import descent.grader.notebook.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Takes the notebooks out of a zip file that somebody sent, within bounds: nothing lands outside of the folder, a link is only
 * a file, and what unpacks to more than it may is left where the bound was met.
 */
final class Archive {
    private static final int MOST_ENTRIES = 100_000;
    private static final int DEEPEST = 20;

    private Archive() {}

    /**
     * Unpacks the notebooks.
     *
     * @param most how many bytes all of them may have together
     * @return the files, below {@code folder}
     * @throws NoRoom if what it holds cannot be kept here, which is not its fault
     * @throws IOException if it is no zip file, or holds more than it may
     */
    static List<Path> unpack(Path zip, Path folder, long most) throws IOException {
        List<Path> files = new ArrayList<>();
        long left = most;
        try (ZipFile archive = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            if (archive.size() > MOST_ENTRIES) {
                throw new IOException("the zip file has more than " + MOST_ENTRIES + " entries");
            }
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                if (entry.isDirectory() || !(name.endsWith(".ipynb") || name.endsWith("/timestamp.txt"))) {
                    continue;
                }
                Path target = inside(folder, name);
                // One byte more than a notebook may have, which is enough to be refused later.
                long bound = Math.min(left, Document.LARGEST + 1L);
                byte[] bytes;
                try (InputStream in = archive.getInputStream(entry)) {
                    bytes = in.readNBytes((int) bound);
                    if (bytes.length == left && in.read() >= 0) {
                        throw new IOException("the zip file unpacks to more than " + (most >> 20) + " MB");
                    }
                }
                left -= bytes.length;
                write(folder, target, bytes);
                if (name.endsWith(".ipynb")) {
                    files.add(target);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new IOException("the zip file is damaged: " + e.getMessage(), e);
        }
        return files;
    }

    private static void write(Path folder, Path target, byte[] bytes) throws IOException {
        try {
            Files.createDirectories(target.getParent());
            Files.write(target, bytes);
        } catch (IOException e) {
            boolean name = e instanceof FileSystemException;
            if (name && folder.toFile().getUsableSpace() > bytes.length) {
                throw e;
            }
            throw new NoRoom(target, e);
        }
    }

    /** There is no room to unpack: trouble of this machine, never of the one who sent the file. */
    static final class NoRoom extends IOException {
        private static final long serialVersionUID = 1;

        NoRoom(Path file, IOException why) {
            super("cannot unpack to " + file + ": " + why.getMessage(), why);
        }
    }

    /** Where an entry goes: its name's parts, without those that lead out. */
    private static Path inside(Path folder, String name) throws IOException {
        Path place = folder;
        int depth = 0;
        for (String part : name.split("[/\\\\]", -1)) {
            String plain = part.replaceAll("[\\x00-\\x1f:]", "_");
            if (plain.isBlank() || plain.equals(".") || plain.equals("..")) {
                continue;
            }
            if (++depth > DEEPEST || plain.length() > 200) {
                throw new IOException("an entry's name is too long or too deep");
            }
            place = place.resolve(plain);
        }
        if (!place.normalize().startsWith(folder.normalize()) || place.equals(folder)) {
            throw new IOException("an entry's name leads out of the zip file");
        }
        return place;
    }
}
