package descent.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a static method that returns an implementation by another documented convention: full points, and a remark. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Accepted {
    /** The convention's name. */
    String name();

    /** How it differs from the course's convention, in one or two sentences. */
    String remark();
}
