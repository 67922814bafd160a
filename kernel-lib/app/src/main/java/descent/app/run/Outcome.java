package descent.app.run;

import descent.app.notebook.Notebook;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An executed notebook.
 *
 * @param file where it was read
 * @param notebook a new notebook with the outputs as far as it came; null if the file is no notebook
 * @param failure null if every cell ended well
 * @param time from the start of its virtual machine to the end
 */
public record Outcome(
        Path file, @Nullable Notebook notebook, @Nullable Failure failure, Duration time) {}
