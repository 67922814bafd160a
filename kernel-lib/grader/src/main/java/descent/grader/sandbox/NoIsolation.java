package descent.grader.sandbox;

import java.io.IOException;
import java.util.List;

/** This machine has no means to run submissions apart, and nobody said that they are trusted. */
public final class NoIsolation extends IOException {
    private static final long serialVersionUID = 1;

    NoIsolation(List<String> reasons) {
        super("submissions are not run without isolation. Tried " + String.join("; ", reasons)
                + ". Install bubblewrap, or grade as root so that another user can run them, or pass --trusted if you wrote"
                + " every submission yourself.");
    }
}
