package descent.kernel.evaluate;

/** Which of the kernel's own packages a cell can use. */
final class Visible {
    /** Packages of the kernel's class path that belong to user code, too. */
    private static final String[] SHARED = {"descent.display", "descent.kernel.run"};

    private static final String KERNEL = "descent.kernel";

    private Visible() {}

    /** Whether both sides must have the very same class. */
    static boolean shared(String className) {
        for (String name : SHARED) {
            if (className.startsWith(name) && className.lastIndexOf('.') == name.length()) {
                return true;
            }
        }
        return false;
    }

    /** The packages to show of the kernel's own jars and folders. */
    static boolean sharedPackage(String name) {
        for (String shared : SHARED) {
            if (name.equals(shared)) {
                return true;
            }
        }
        return false;
    }

    /** The packages to show of the user's class path, where the kernel may be found again. */
    static boolean userPackage(String name) {
        return !name.equals(KERNEL) && !name.startsWith(KERNEL + ".");
    }
}
