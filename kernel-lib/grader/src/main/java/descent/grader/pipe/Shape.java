package descent.grader.pipe;

import org.jspecify.annotations.Nullable;

/** How values of one declared type are written, and what is accepted when they are read. */
interface Shape {
    /** Appends {@code value}. */
    void write(@Nullable Object value, Out out);

    /** The next value; a fault if the bytes are not a value of this type. */
    @Nullable Object read(In in) throws PipeFault;

    /** Appends what an array that both ends know contains now. */
    default void writeContents(Object array, Out out) {
        throw new IllegalStateException("only arrays have contents");
    }

    /** Overwrites an array that both ends know. */
    default void readContents(Object array, In in) throws PipeFault {
        throw new IllegalStateException("only arrays have contents");
    }
}
