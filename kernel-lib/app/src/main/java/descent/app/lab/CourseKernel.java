package descent.app.lab;

import descent.app.Installation;
import java.io.IOException;
import java.nio.file.Path;

/** The course's Java kernel in a folder of kernels of its own, under the name that the notebooks ask for. */
public final class CourseKernel {
    private CourseKernel() {}

    /** Installs it, or brings it up to date. */
    public static void install(Installation installation, Path jupyterFolder) throws IOException {}
}
