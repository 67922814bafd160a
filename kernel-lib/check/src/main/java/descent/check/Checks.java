package descent.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the class of an exercise's public checks: JUnit tests with a parameter for the answer, and its catalogued variants.
 *
 * <p>A test may ask for the answer (a parameter of the contract's type) and for {@link Draws}. It touches the answer through
 * the contract only, since the answer may live in another JVM. The class is found by its line {@code id class} in
 * {@code META-INF/descent/checks}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Checks {
    /** The exercise's id: notebook, then name, such as {@code 07-adam}. */
    String id();

    /** What the exercise asks for, in a few words. */
    String title();

    /** The interface that an answer implements. */
    Class<?> contract();

    /** All points of the exercise, those of the hidden checks included, extra credit not. */
    double points();

    /** Whether points are given only if every check passes. */
    boolean allOrNothing() default false;

    /** Seconds that one check may take before the answer counts as not ending. */
    double seconds() default 5;
}
