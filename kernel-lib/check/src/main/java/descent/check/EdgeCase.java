package descent.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a check of unusual input: no numbers, zeros, infinities.
 *
 * <p>Answers with the same misconception differ there by accident. So if no catalogued misconception fits an answer on all
 * checks, these are left out and the one that fits on the rest is named.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EdgeCase {}
