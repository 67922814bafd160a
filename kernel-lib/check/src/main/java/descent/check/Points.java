package descent.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a check is worth; a check without it is worth nothing and only informs. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Points {
    /** At least 0; summed as the decimal that is written here, never in binary. */
    double value();

    /** Whether these points come on top of the exercise's. */
    boolean extra() default false;
}
