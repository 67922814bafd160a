package descent.grader.sandbox;

/** How well a submission is kept apart from everything else; every result names it. */
public enum Tier {
    /** Namespaces of its own by bubblewrap: no network, no file of this machine but a JDK, no other process. */
    BWRAP("bwrap", "own namespaces, no network, no private file"),
    /** Another user of this machine: private files unreadable, limits; the network as the machine has it. */
    UID("uid", "another user, limits; the machine's network"),
    /** Not at all. */
    NONE("none", "no isolation, only for trusted submissions");

    private final String id;
    private final String means;

    Tier(String id, String means) {
        this.id = id;
        this.means = means;
    }

    /** The name on the command line and in results. */
    public String id() {
        return id;
    }

    /** What it keeps apart, in a few words. */
    public String means() {
        return means;
    }
}
