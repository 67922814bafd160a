package descent.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names, on a class marked {@link Checks}, other classes that list variants, where one class would be too long. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Variants {
    /** Classes with methods marked {@link Misconception} or {@link Accepted}. */
    Class<?>[] value();
}
