package descent.kernel.evaluate;

/** Which of the kernel's own packages a cell can use. */
final class Visible {
    /** Packages of the kernel's class path that belong to user code, too. */
    private static final String[] SHARED = {"descent.display", "descent.kernel.run"};

    /** Packages that only the kernel has. */
    private static final String OWN = "descent.kernel";

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

    static boolean packageToCompiler(String packageName) {
        return !packageName.startsWith(OWN) || packageName.equals("descent.kernel.run");
    }
}
