package descent.check.forbid;

import java.util.ArrayList;
import java.util.List;

/** What one method of a submission touches, read from its byte code. */
final class Code {
    /** Marks, in {@link #made}, the body of a lambda or method reference: the name goes on with the body's owner and name. */
    static final String LAMBDA = "<lambda>";

    /** Internal name of its class. */
    final String owner;

    final String name;
    final String descriptor;

    /** Every method that it calls or makes a handle of. */
    final List<Use> calls = new ArrayList<>();

    /** Every field that it reads or writes. */
    final List<Use> fields = new ArrayList<>();

    /** Every class that it names. */
    final List<Use> types = new ArrayList<>();

    /** Every class of which it makes an instance, and every interface that it makes a lambda of. */
    final List<Use> made = new ArrayList<>();

    Code(String owner, String name, String descriptor) {
        this.owner = owner;
        this.name = name;
        this.descriptor = descriptor;
    }

    /**
     * One use of something.
     *
     * @param owner internal name of the class that it belongs to
     * @param name the member's name, empty for the class itself
     * @param descriptor the member's descriptor, empty for the class itself
     * @param line the line of the source, 0 if unknown
     */
    record Use(String owner, String name, String descriptor, int line) {}
}
