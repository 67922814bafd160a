package descent.notebook.learner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a learner remembers of which card, kept in a file of text: a card a line, its parts separated by tabs.
 *
 * <p>Mutable, for one thread. A line that cannot be read is kept as it is and the card counts as new: nobody loses a file to
 * a slip of an editor.
 */
public final class Memories {
    private static final String HEAD = "# card\trepetitions\teasiness\tinterval\tdue";

    private final Path file;
    private final Map<String, Memory> known = new TreeMap<>();
    private final List<String> unreadable = new ArrayList<>();

    private Memories(Path file) {
        this.file = file;
    }

    /** What the file holds; nothing if it is not there. */
    public static Memories read(Path file) throws IOException {
        Memories memories = new Memories(file);
        if (Files.exists(file)) {
            Files.readString(file)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.equals(HEAD))
                    .forEach(memories::take);
        }
        return memories;
    }

    private void take(String line) {
        String[] part = line.split("\t");
        try {
            known.put(
                    part[0],
                    new Memory(
                            Integer.parseInt(part[1]),
                            Double.parseDouble(part[2]),
                            Integer.parseInt(part[3]),
                            LocalDate.parse(part[4])));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            unreadable.add(line);
        }
    }

    /** Cards that have been asked, in the order of their ids. */
    public Map<String, Memory> known() {
        return java.util.Collections.unmodifiableMap(known);
    }

    /** How many of the cards asked before are to be asked again. */
    public int due(LocalDate today) {
        return (int)
                known.values().stream().filter(memory -> memory.isDue(today)).count();
    }

    /** Keeps what is known of a card, in the file at once. */
    public void put(String card, Memory memory) throws IOException {
        known.put(card, memory);
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        unreadable.forEach(line -> text.append(line).append('\n'));
        known.forEach((id, one) -> text.append(String.format(
                Locale.ROOT,
                "%s\t%d\t%.2f\t%d\t%s\n",
                id,
                one.repetitions(),
                one.easiness(),
                one.interval(),
                one.due())));
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        Files.createDirectories(folder);
        Path part = Files.writeString(folder.resolve(".cards.part"), text);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
