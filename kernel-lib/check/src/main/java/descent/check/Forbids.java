package descent.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names, on a class marked {@link Checks}, what would answer the exercise without the learner. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Forbids {
    /** Classes, their nested classes included. */
    Class<?>[] value() default {};

    /** Name prefixes of classes, such as {@code org.ejml.}. */
    String[] packages() default {};

    /** Single methods, as {@code java.util.Arrays#sort}. */
    String[] methods() default {};
}
