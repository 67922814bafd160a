/** Training loops, what watches them, what stops them, and what they answer. */
@NullMarked
package descent.optim.run;

import org.jspecify.annotations.NullMarked;
