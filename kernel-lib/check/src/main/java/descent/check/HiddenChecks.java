package descent.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class of checks that students do not get; reports show them by name and hint only.
 *
 * <p>Found by its line {@code id class} in {@code META-INF/descent/hidden-checks}; several class path entries may each have
 * such a file, so that an instructor can keep more checks elsewhere.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HiddenChecks {
    /** The exercise's id. */
    String value();
}
