package descent.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method without parameters that returns a wrong implementation of the contract.
 *
 * <p>A failed answer that behaves exactly like one such implementation, on all inputs of the checks, is told its name and
 * hint. Not ending is behaviour too: such an implementation throws {@link NotEnding} where it would run forever.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Misconception {
    /** What was misunderstood, as a name: "sum instead of mean". */
    String name();

    /** At most 80 words that lead one step on without giving the answer. */
    String hint();
}
