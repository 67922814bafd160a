package descent.app.doctor;

import descent.app.lab.Programs;

/** The command that adds packages to this machine. */
public final class Advice {
    private Advice() {}

    /** For packages by the names that Debian gives them. */
    public static String packages(String... debian) {
        String sudo = Programs.isRoot() ? "" : "sudo ";
        String names = String.join(" ", debian);
        if (Programs.find("apt-get").isPresent()) {
            return sudo + "apt-get install -y " + names;
        }
        for (String manager : new String[] {"dnf", "pacman", "apk", "brew"}) {
            if (Programs.find(manager).isPresent()) {
                return "install what Debian calls " + names + ", with " + manager;
            }
        }
        return "install what Debian calls " + names;
    }
}
