package descent.kernel.magic;

import descent.display.Bundle;
import java.util.UUID;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferEvent;
import org.jspecify.annotations.Nullable;

/** One line under the cell that says what is being downloaded, and in the end what was. */
final class Progress extends AbstractTransferListener {
    private static final long PAUSE_NANOS = 100_000_000;

    private final Notebook notebook;
    private @Nullable String id;
    private long shownAt;
    private int files;
    private long bytes;

    Progress(Notebook notebook) {
        this.notebook = notebook;
    }

    @Override
    public synchronized void transferProgressed(TransferEvent event) {
        String name = event.getResource().getResourceName();
        if (name.endsWith(".jar")) {
            show(
                    "downloading " + name.substring(name.lastIndexOf('/') + 1) + " "
                            + kilobytes(event.getTransferredBytes())
                            + (event.getResource().getContentLength() > 0
                                    ? " of " + kilobytes(event.getResource().getContentLength())
                                    : ""),
                    false);
        }
    }

    @Override
    public synchronized void transferSucceeded(TransferEvent event) {
        if (event.getResource().getResourceName().endsWith(".jar")) {
            files++;
            bytes += event.getTransferredBytes();
        }
    }

    synchronized void done(int jars) {
        String downloaded = files == 0 ? "" : ", " + files + " downloaded (" + kilobytes(bytes) + ")";
        show(jars + (jars == 1 ? " jar" : " jars") + " on the class path" + downloaded, true);
    }

    private void show(String text, boolean now) {
        if (!now && System.nanoTime() - shownAt < PAUSE_NANOS) {
            return;
        }
        shownAt = System.nanoTime();
        if (id == null) {
            id = UUID.randomUUID().toString();
            notebook.show(id, Bundle.text(text));
        } else {
            notebook.update(id, Bundle.text(text));
        }
    }

    private static String kilobytes(long bytes) {
        return Math.max(1, bytes / 1024) + " kB";
    }
}
