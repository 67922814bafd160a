package descent.check.engine;

import java.lang.reflect.Method;

/**
 * A catalogued implementation of a contract.
 *
 * @param kind wrong, accepted with a remark, or right and written differently
 * @param name what it is called
 * @param told the hint of a wrong one, the remark of an accepted one, empty for a right one
 * @param factory the static method that makes it
 */
public record Variant(Kind kind, String name, String told, Method factory) {
    /** What a variant is to an answer that behaves like it. */
    public enum Kind {
        /** A misconception with a hint. */
        WRONG,
        /** Another documented convention: full points, and a remark. */
        ACCEPTED,
        /** Right, written differently. */
        RIGHT
    }

    /** A new instance of it. */
    public Object make() {
        try {
            factory.setAccessible(true);
            return factory.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make the variant " + factory, e);
        }
    }
}
