package descent.app.doctor;

/**
 * One thing that the doctor looked at.
 *
 * @param state whether it is there
 * @param what its name, with version or place
 * @param advice what it is for and the command that adds it; empty where it is there
 */
public record Finding(State state, String what, String advice) {
    /** Whether it is there, and how much it is missed. */
    public enum State {
        /** There. */
        OK("ok"),
        /** Not there, and only something special needs it. */
        OPTIONAL("--"),
        /** Not there, and the course needs it. */
        MISSING("MISSING");

        private final String mark;

        State(String mark) {
            this.mark = mark;
        }
    }

    static Finding ok(String what) {
        return new Finding(State.OK, what, "");
    }

    static Finding optional(String what, String advice) {
        return new Finding(State.OPTIONAL, what, advice);
    }

    static Finding missing(String what, String advice) {
        return new Finding(State.MISSING, what, advice);
    }

    @Override
    public String toString() {
        return String.format("  %-8s %s", state.mark, what) + (advice.isEmpty() ? "" : "\n" + " ".repeat(11) + advice);
    }
}
